package org.partnershipregister.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnershipregister.document.FileNames;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.agreement.HouseStyleStore;
import picocli.CommandLine;

/** Saves every agreement as a file of its own, named by reference and title; a file that is there already is left alone. */
final class PrintAll {
    private final OpenRegister open;
    private final PaperFormat format;
    private final Path folder;
    private int written;
    private int left;

    PrintAll(OpenRegister open, PaperFormat format, Path folder) {
        this.open = open;
        this.format = format;
        this.folder = folder;
    }

    int run() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNWRITABLE_FILE, failed, folder.toString());
        }
        int failed = open.work(register -> {
            AgreementLists lists = new AgreementLists(register.database());
            Papers papers = new Papers(new HouseStyleStore(register)::current);
            return lists.ids(AgreementQuestion.ALL).stream().mapToInt(id ->
                lists.rows(List.of(id)).stream().mapToInt(row -> print(register, row, papers)).sum()).sum();
        });
        open.say("cli.print.all.done", written, folder);
        if (left > 0) {
            open.remark("cli.print.all.left", left);
        }
        return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Writes one, and says what it lacks after naming it; 1 if it couldn't be made. */
    private int print(Register register, AgreementRow row, Papers papers) {
        Path file = folder.resolve(FileNames.of(row.ref() + " " + row.title()) + "." + format.extension());
        if (Files.exists(file)) {
            left++;
            return 0;
        }
        try {
            open.say("cli.print.all.one", file.getFileName());
            WrittenFile.write(file, AgreementPrint.of(register, row.ref()).bytes(format, open, papers));
            written++;
            return 0;
        } catch (Failure failure) {
            open.remark("cli.print.all.failed", row.ref());
            return 1;
        }
    }
}
