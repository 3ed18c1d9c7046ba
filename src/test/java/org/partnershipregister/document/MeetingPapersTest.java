package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.testing.MeetingSamples;

class MeetingPapersTest {
    private static final Papers PAPERS = new Papers();

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void aConfidentialWordIsInNoFormatNotEvenInItsHiddenParts(PaperFormat format) throws IOException {
        assertThat(everything(format, Audience.OURS_ONLY)).contains(MeetingSamples.SECRET, MeetingSamples.FOR_PARTNERS);
        assertThat(everything(format, Audience.PARTNERS)).doesNotContain(MeetingSamples.SECRET)
            .contains(MeetingSamples.FOR_PARTNERS);
        assertThat(everything(format, Audience.ALL)).doesNotContain(MeetingSamples.SECRET, MeetingSamples.FOR_PARTNERS)
            .contains("Book the college");
    }

    private static String everything(PaperFormat format, Audience reader) throws IOException {
        byte[] bytes = PAPERS.write(MeetingNotesDocument.of(MeetingSamples.facts(), MeetingPart.WHOLE, reader), format);
        Path kept = Files.createDirectories(Path.of("target", "papers"));
        Files.write(kept.resolve("meeting-" + reader + "." + format.extension()), bytes);
        return switch (format) {
            case PDF -> pdf(bytes);
            case DOCX, ODT -> zip(bytes);
            case HTML, MARKDOWN, TEXT -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** The text shown, and every object of the file unpacked: metadata, outline, structure. */
    private static String pdf(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            all.append(new PDFTextStripper().getText(document));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                all.append(object.getObject());
                if (object.getObject() instanceof COSStream stream) {
                    all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    private static String zip(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                all.append(part.getName()).append(part.getComment()).append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
