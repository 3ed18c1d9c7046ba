package org.partnershipregister.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipregister.cli.CommandLineDoor;
import org.partnershipregister.cli.Program;

/**
 * Where the program starts, with its window or as a command. Not a JavaFX class itself, so that it also starts from the
 * class path, and so that a command never loads the window's toolkit.
 */
public final class Launcher {

    /** Every library tells its version and its settings at INFO, which is nobody's business on a command's error stream. */
    private static final Logger EVERYBODY = Logger.getLogger("");

    private Launcher() {
    }

    /** Opens the window; {@code --register FOLDER} says which register, else it is the one at the usual place. */
    public static void main(String[] arguments) {
        EVERYBODY.setLevel(Level.WARNING);
        if (CommandLineDoor.asked(List.of(arguments))) {
            System.exit(CommandLineDoor.run(List.of(arguments), new Program(Folders.usual().register(), Version.shown(),
                    stream(FileDescriptor.out, System.out), stream(FileDescriptor.err, System.err))));
        }
        Start.window(named(arguments));
    }

    /** JavaFX knows {@code --register=FOLDER} only. */
    private static String[] named(String... arguments) {
        return arguments.length == 2 ? new String[] {arguments[0] + "=" + arguments[1]} : arguments;
    }

    /** A console that says it knows ASCII only, as in a script without a language, is given UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor, PrintStream usual) {
        Charset charset = usual.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : usual.charset();
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** Loaded only when the window is wanted. */
    private static final class Start {
        static void window(String[] arguments) {
            javafx.application.Application.launch(RegisterApp.class, arguments);
        }
    }
}
