package org.partnershipregister.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file in memory with the same time on every entry, so that the same parts always give the same bytes. */
final class ZipParts {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** Adds a text in UTF-8. */
    ZipParts add(String name, String text) {
        return put(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what is bytes already. */
    ZipParts add(String name, byte[] content) {
        return put(new ZipEntry(name), content);
    }

    /** Adds a text uncompressed, as OpenDocument wants its media type. */
    ZipParts store(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return put(entry, content);
    }

    byte[] done() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZipParts put(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(ANY_TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
