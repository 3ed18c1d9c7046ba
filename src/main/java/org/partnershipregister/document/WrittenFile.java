package org.partnershipregister.document;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.partnershipregister.model.Failure;

/** A file written for somebody to take away: at every moment the old one or the whole new one stands under its name. */
public final class WrittenFile {
    private WrittenFile() {
    }

    /** Writes beside and moves over; UNWRITABLE_FILE leaves what was there before, and nothing beside it. */
    public static Path write(Path target, byte[] bytes) {
        try {
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(); // a link stays a link
            Path part = real.resolveSibling(real.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                moveOver(part, real);
            } finally {
                Files.deleteIfExists(part);
            }
            return target;
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNWRITABLE_FILE, failed, target.toString());
        }
    }

    private static void moveOver(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
