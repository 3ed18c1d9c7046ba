package org.partnershipregister.screen.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnershipregister.document.OwnFile;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/** Fills a Word or OpenDocument file of the charity's own with the agreement's facts, and saves it as another file. */
final class OwnFileFilling {
    private static final long LARGEST = 50_000_000;

    private final AgreementDesk desk;
    private final Tools tools;

    OwnFileFilling(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
    }

    /** Asks which file and where to, then fills. */
    void ask() {
        desk.facts().ifPresent(facts -> tools.dialogs().openFile(tools.text("agreement.own.open"),
            new Dialogs.FileKind(tools.text("agreement.own.kind"), List.of("*.docx", "*.odt"))).ifPresent(file -> ask(facts, file)));
    }

    private void ask(AgreementFacts facts, Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        tools.dialogs().saveFile(tools.text("agreement.own.save"), SavedPaper.fileName(facts) + "." + ending,
                new Dialogs.FileKind(tools.text("agreement.own.kind"), List.of("*." + ending)))
            .ifPresent(target -> tools.work().paper(() -> {
                OwnFile.Filled filled = OwnFile.fill(name, read(file, name), facts);
                WrittenFile.write(target, filled.bytes());
                return filled;
            }, filled -> tools.status().wrote(said(target, filled), target)));
    }

    private String said(Path target, OwnFile.Filled filled) {
        return tools.text("agreement.own.done", target.toString(), filled.filled().size(), named("agreement.own.lacking", filled.lacking()),
            named("agreement.own.unknown", filled.unknown()));
    }

    private String named(String key, List<String> names) {
        return names.isEmpty() ? "" : tools.text(key, String.join(", ", names));
    }

    private static byte[] read(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Failure(Failure.Reason.OWN_FILE, name);
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, failed, name);
        }
    }
}
