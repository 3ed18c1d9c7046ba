package org.partnershipregister.store.disk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The first bytes of a journal file: whose it is and where it begins.
 *
 * @param base    the number of the last change set before this file
 * @param baseId  that change set's key, zero at the very beginning; tells two histories of one register apart
 * @param created when the register was made
 */
public record JournalHeader(UUID register, long base, UUID baseId, int schemaVersion, Instant created) {
    public static final UUID NOTHING = new UUID(0, 0);
    static final int LENGTH = 68;
    private static final byte[] MAGIC = "PRJOURN1".getBytes(StandardCharsets.US_ASCII);

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        buffer.put(MAGIC).putLong(register.getMostSignificantBits()).putLong(register.getLeastSignificantBits())
            .putLong(base).putLong(baseId.getMostSignificantBits()).putLong(baseId.getLeastSignificantBits())
            .putInt(schemaVersion).putLong(created.getEpochSecond()).putInt(created.getNano());
        return buffer.putInt(checksum(buffer.array())).array();
    }

    /** The header these bytes begin with; empty when they are anything else. */
    static Optional<JournalHeader> read(byte[] bytes) {
        if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(MAGIC.length);
        JournalHeader header = new JournalHeader(uuid(buffer), buffer.getLong(), uuid(buffer), buffer.getInt(),
            Instant.ofEpochSecond(buffer.getLong(), buffer.getInt()));
        return buffer.getInt() == checksum(bytes) ? Optional.of(header) : Optional.empty();
    }

    private static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, LENGTH - Integer.BYTES);
        return (int) sum.getValue();
    }
}
