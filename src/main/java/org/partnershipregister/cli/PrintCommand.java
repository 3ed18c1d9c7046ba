package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.PrintOrder;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts an agreement on paper: into a file, or out of a printer. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REFERENCE", descriptionKey = "cli.print.ref")
    private String ref;

    @Option(names = "--all", descriptionKey = "cli.print.all")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "pdf", descriptionKey = "cli.print.format")
    private String format;

    @ArgGroup(multiplicity = "1")
    private Target target;

    static final class Target {
        @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cli.print.to")
        private Path file;

        @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "cli.print.printer")
        private String printer;
    }

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        if (all) {
            return everything(open);
        }
        Optional<PaperFile> file = Optional.ofNullable(target.file).map(path -> PaperFile.of(path, PaperFile.PRINTED));
        AgreementPrint print = open.work(register -> AgreementPrint.of(register, ref));
        if (file.isPresent()) {
            file.get().write(print.bytes(file.get().format(), open));
            open.say("cli.written", file.get().path());
        } else {
            new Printing().print(print.bytes(PaperFormat.PDF, open),
                PrintOrder.all(print.title(), target.printer));
            open.say("cli.print.sent", print.title(), target.printer);
        }
        return CommandLine.ExitCode.OK;
    }

    /** {@code print agreements --all --format pdf --to FOLDER}. */
    private int everything(OpenRegister open) {
        if (!ref.equals("agreements") || target.file == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), open.texts().text("cli.print.all.how"));
        }
        return new PrintAll(open, PaperFile.format(format), target.file).run();
    }
}
