package org.partnershipregister.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.partnershipregister.model.Failure;
import picocli.CommandLine;

/**
 * Runs one command and answers its exit code: 0 done, 1 not done and a sentence says why, 2 the command was not
 * understood. Shows no window.
 */
public final class CommandLineDoor {
    private static final Set<String> WINDOW = Set.of("--register");

    private CommandLineDoor() {
    }

    /** Whether these arguments ask for a command; none, or a register's folder alone, asks for the window. */
    public static boolean asked(List<String> arguments) {
        if (arguments.isEmpty()) {
            return false;
        }
        boolean folder = WINDOW.contains(arguments.getFirst()) && arguments.size() == 2;
        return !folder && !(arguments.size() == 1 && arguments.getFirst().startsWith("--register="));
    }

    /** Runs the command. */
    public static int run(List<String> arguments, Program program) {
        Texts texts = new Texts();
        CommandLine line = new CommandLine(new RegisterCommand(program))
            .setResourceBundle(ResourceBundle.getBundle(Texts.FOLDER + "cli", java.util.Locale.ROOT))
            .setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true)
            .setOut(new java.io.PrintWriter(program.out(), true)).setErr(new java.io.PrintWriter(program.err(), true))
            .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, texts, program));
        describe(line, texts);
        return line.execute(arguments.toArray(String[]::new));
    }

    private static void describe(CommandLine line, Texts texts) {
        line.getCommandSpec().usageMessage().description(texts.text("cli.about." + line.getCommandName()));
        line.getSubcommands().values().forEach(command -> describe(command, texts));
    }

    /** A failure of the world is told in words; anything else is a bug and keeps its trace. */
    private static int failed(Exception thrown, Texts texts, Program program) throws Exception {
        if (thrown instanceof Failure failure) {
            program.err().println(texts.failure(failure));
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw thrown;
    }
}
