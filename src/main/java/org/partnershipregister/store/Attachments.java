package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.store.disk.Disk;

/**
 * Files kept with the register, each under the SHA-256 of its bytes in small hexadecimal letters. A file is on disk
 * before the change set that names it, is never changed, and is checked whenever it is read.
 */
public final class Attachments {
    private final Optional<Path> folder;
    private final Map<String, byte[]> memory = new ConcurrentHashMap<>();

    Attachments(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Keeps these bytes and answers the name they are read by. Keeping the same bytes twice is the same as once. */
    public String put(byte[] bytes) {
        String name = Disk.sha256(bytes);
        if (folder.isEmpty()) {
            memory.put(name, bytes.clone());
        } else {
            keep(folder.get().resolve(name), bytes);
        }
        return name;
    }

    /** The bytes of that name; NOT_FOUND when none are kept, DAMAGED when they are not what they were. */
    public byte[] read(String sha256) {
        byte[] bytes = folder.map(root -> load(root.resolve(checkedName(sha256)))).orElseGet(() -> inMemory(sha256));
        if (!Disk.sha256(bytes).equals(sha256)) {
            throw new Failure(Reason.DAMAGED, folder.map(Path::toString).orElse(""));
        }
        return bytes;
    }

    private static void keep(Path file, byte[] bytes) {
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.createDirectories(file.getParent());
                Disk.write(file, bytes);
            }
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    private static byte[] load(Path file) {
        if (!Files.exists(file)) {
            throw new Failure(Reason.NOT_FOUND);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    private byte[] inMemory(String sha256) {
        return Optional.ofNullable(memory.get(sha256)).orElseThrow(() -> new Failure(Reason.NOT_FOUND)).clone();
    }

    /** A name from a register or journal of unknown origin must not lead out of the folder. */
    private static String checkedName(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new Failure(Reason.NOT_FOUND);
        }
        return sha256;
    }
}
