package org.partnershipregister.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Work;

/**
 * What happens with a bug: logged once with a short code, told in plain words, and the program goes on. Five log files
 * of a megabyte are kept; they hold no data of the register but what a message of the Java system may quote.
 */
final class CrashReport implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger("org.partnershipregister");
    private static final int LOG_BYTES = 1_000_000;
    private static final int LOG_FILES = 5;

    private final Dialogs dialogs;
    private final Messages messages;
    private final AtomicBoolean telling = new AtomicBoolean();

    CrashReport(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** Writes the log into this folder from now on. */
    static void logTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Handler handler = new FileHandler(folder.resolve("log-%g.txt").toString(), LOG_BYTES, LOG_FILES, true);
            handler.setFormatter(new SimpleFormatter());
            LOG.addHandler(handler);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No log file can be written in " + folder, e);
        }
    }

    /** Takes every exception that nobody expected, on any thread. */
    void install(Work work) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
                work.onScreen(() -> uncaughtException(thread, thrown)));
    }

    /** To be called on the screen thread. */
    void bug(Throwable thrown) {
        uncaughtException(Thread.currentThread(), thrown);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        String code = code(thrown);
        LOG.log(Level.SEVERE, "Unexpected, code " + code + " on thread " + thread.getName(), thrown);
        if (telling.compareAndSet(false, true)) { // a bug in a repaint would else open a dialog sixty times a second
            try {
                dialogs.tell(messages.text("crash.title"), messages.text("crash.text", code));
            } finally {
                telling.set(false);
            }
        }
    }

    /** Four letters and digits that are the same for the same place in the program. */
    static String code(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = thrown.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
        return "%04X".formatted(place.hashCode() & 0xFFFF).toUpperCase(Locale.ROOT);
    }
}
