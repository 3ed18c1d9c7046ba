package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Failure;

/** A file a paper is written to; its extension says in which format. */
record PaperFile(Path path, PaperFormat format) {
    /** What agreements are written as. */
    static final Set<PaperFormat> PRINTED = Set.copyOf(EnumSet.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT));
    /** What meeting notes are written as. */
    static final Set<PaperFormat> EXPORTED = Set.copyOf(EnumSet.allOf(PaperFormat.class));

    /** UNKNOWN_FORMAT when the name ends in none of these formats. */
    static PaperFile of(Path path, Set<PaperFormat> formats) {
        return PaperFormat.ofFileName(path.getFileName().toString()).filter(formats::contains)
            .map(format -> new PaperFile(path, format)).orElseThrow(() -> new Failure(Failure.Reason.UNKNOWN_FORMAT,
                path.getFileName().toString(), formats.stream().sorted().map(PaperFormat::extension)
                    .collect(Collectors.joining(", "))));
    }

    /** A format that agreements are printed in, by its ending; UNKNOWN_FORMAT for another. */
    static PaperFormat format(String ending) {
        return of(Path.of("agreement." + ending), PRINTED).format();
    }

    void write(byte[] bytes) {
        WrittenFile.write(path, bytes);
    }
}
