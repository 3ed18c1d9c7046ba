package org.partnershipregister.store.disk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

/**
 * One program per register: a lock of the operating system on the file {@code lock}, which a killed program lets go by
 * itself, and beside it {@code opened-by.txt}, which says in words who has it (a locked file can't be read on Windows).
 */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path holder;

    private FolderLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /** Takes the lock; OPEN_ELSEWHERE with who, on which computer and since when if somebody else has it. */
    public static FolderLock take(RegisterFolder folder, String user, LocalDateTime now) {
        Path holder = folder.root().resolve("opened-by.txt");
        try {
            FileChannel channel = FileChannel.open(folder.root().resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
            try {
                if (!locked(channel)) {
                    throw openElsewhere(holder);
                }
                name(holder, user, now);
            } catch (IOException | RuntimeException failed) {
                channel.close(); // or the next try would be told that this very program has the register open
                throw failed;
            }
            return new FolderLock(channel, holder);
        } catch (IOException failed) {
            throw Files.isWritable(folder.root()) ? Disk.failure(failed) : new Failure(Reason.READ_ONLY, failed);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisVeryProgram) {
            return false;
        }
    }

    private static void name(Path holder, String user, LocalDateTime now) throws IOException {
        Disk.write(holder, String.join("\n", user, computer(),
            now.format(DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)),
            Long.toString(ProcessHandle.current().pid())).getBytes(StandardCharsets.UTF_8));
    }

    private static Failure openElsewhere(Path holder) throws IOException {
        List<String> lines = Files.exists(holder) ? Files.readAllLines(holder) : List.of();
        return lines.size() < 3 ? new Failure(Reason.OPEN_ELSEWHERE, "?", "?", "?")
            : new Failure(Reason.OPEN_ELSEWHERE, lines.get(0), lines.get(1), lines.get(2));
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return System.getenv().getOrDefault("COMPUTERNAME", "localhost");
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(holder);
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }
}
