package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself; its subcommands do the work. */
@Command(name = RegisterCommand.NAME, mixinStandardHelpOptions = true, versionProvider = RegisterCommand.Versions.class,
    subcommands = {ImportCommand.class, ListCommand.class, PrintCommand.class, ExportCommand.class, CalendarCommand.class, BackupCommand.class,
        RestoreCommand.class, CheckCommand.class, CreateCommand.class, SampleCommand.class})
final class RegisterCommand implements Runnable {
    static final String NAME = "partnership-register";

    private final Program program;

    @Option(names = "--register", scope = CommandLine.ScopeType.INHERIT, paramLabel = "FOLDER", descriptionKey = "cli.option.register")
    private Path register;

    @Spec
    private CommandSpec spec;

    RegisterCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), new Texts().text("cli.no-command"));
    }

    Program program() {
        return program;
    }

    /** The register's folder: the one named, or the usual one. */
    Path register() {
        return Optional.ofNullable(register).orElse(program.usualRegister());
    }

    /** What {@code --version} says. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Spec
        private CommandSpec spec;

        @Override
        public String[] getVersion() {
            RegisterCommand root = (RegisterCommand) spec.root().userObject();
            return new String[] {new Texts().text("cli.version", root.program().version())};
        }
    }
}
