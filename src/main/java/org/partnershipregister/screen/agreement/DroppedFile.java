package org.partnershipregister.screen.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.partnershipregister.store.agreement.AgreementFileStore;

/**
 * A file that somebody dropped or chose, with its bytes, or why it isn't taken.
 *
 * @param trouble a text key's end, "" if it is taken
 * @param size    how large it is, for people
 */
record DroppedFile(String name, byte[] bytes, String trouble, String size) {
    private static final int LONGEST_NAME = 500;

    /** Reads a file; a folder, a large, an empty or an unreadable one is answered with its trouble. */
    static DroppedFile read(Path file) {
        String name = name(file);
        try {
            if (Files.isDirectory(file)) {
                return refused(name, "folder", 0);
            }
            long bytes = Files.size(file);
            if (bytes > AgreementFileStore.LARGEST) {
                return refused(name, "large", bytes);
            }
            byte[] read = Files.readAllBytes(file);
            return read.length == 0 ? refused(name, "empty", 0) : new DroppedFile(name, read, "", size(read.length));
        } catch (IOException | SecurityException failed) {
            return refused(name, "unreadable", 0);
        }
    }

    boolean taken() {
        return trouble.isEmpty();
    }

    /** 1,234,567 bytes are 1.2 MB. */
    static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1_000) + " kB" : String.format(Locale.UK, "%,.1f MB", bytes / 1_000_000.0);
    }

    private static DroppedFile refused(String name, String trouble, long bytes) {
        return new DroppedFile(name, new byte[0], trouble, size(bytes));
    }

    /** A name too long for its column keeps its end, which says what the file is. */
    private static String name(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
