package org.partnershipregister.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateReader;
import org.partnershipregister.model.agreement.TemplateWriter;

/** Templates as files that charities can pass on to each other. */
public final class TemplateFile {
    private TemplateFile() {
    }

    /** The template in a file, as a new one of our own; UNREADABLE_FILE when there is none in it. */
    public static OwnTemplate read(Path file) {
        String text = TextFile.read(file).text();
        try {
            return OwnTemplate.imported(TemplateReader.kept(file.getFileName().toString(), text));
        } catch (IllegalArgumentException wrong) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, wrong, file.getFileName());
        }
    }

    /** Writes a template; UNWRITABLE_FILE when that place takes none. */
    public static Path write(Path file, AgreementTemplate template) {
        try {
            return Files.writeString(file, TemplateWriter.write(template));
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNWRITABLE_FILE, failed, file.toString());
        }
    }
}
