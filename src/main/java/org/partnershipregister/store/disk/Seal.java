package org.partnershipregister.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The fingerprint of the database file as it was closed. H2 checks its pages for nothing (291 of 300 flipped bits went
 * unnoticed, a truncated file opens as an empty database: safety.md), so the whole file is compared before it is opened.
 */
public final class Seal {
    private Seal() {
    }

    /** Seals a database that has just been closed. */
    public static void put(RegisterFolder folder) throws IOException {
        Disk.force(folder.database());
        Disk.write(folder.seal(), fingerprint(folder.database()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the file was closed properly and is not what it was then, or is gone. */
    public static boolean isBroken(RegisterFolder folder) throws IOException {
        return isThere(folder) && !(Files.exists(folder.database())
            && Files.readString(folder.seal(), StandardCharsets.ISO_8859_1).equals(fingerprint(folder.database())));
    }

    /** Whether the register was closed properly when last used. */
    public static boolean isThere(RegisterFolder folder) {
        return Files.exists(folder.seal());
    }

    /** Taken away before the database is opened, for it changes from then on. */
    public static void take(RegisterFolder folder) throws IOException {
        if (Files.deleteIfExists(folder.seal())) {
            Disk.forceFolder(folder.root());
        }
    }

    private static String fingerprint(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int read = channel.read(buffer); read >= 0; read = channel.read(buffer.clear())) {
                sum.update(buffer.flip());
                size += read;
            }
        }
        return size + " bytes, CRC-32C " + Long.toHexString(sum.getValue()) + "\n";
    }
}
