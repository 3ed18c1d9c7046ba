package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Brings records in from files of other programs. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = ImportCommand.Partners.class)
final class ImportCommand implements Runnable {
    @ParentCommand
    private RegisterCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), new Texts().text("cli.import.what"));
    }

    /** Partners from a CSV file. */
    @Command(name = "partners", mixinStandardHelpOptions = true)
    static final class Partners implements Callable<Integer> {
        @ParentCommand
        private ImportCommand parent;

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
        private Path file;

        @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
        private boolean dryRun;

        @Override
        public Integer call() {
            new PartnerImporting(new OpenRegister(parent.root), file).run(dryRun);
            return CommandLine.ExitCode.OK;
        }
    }
}
