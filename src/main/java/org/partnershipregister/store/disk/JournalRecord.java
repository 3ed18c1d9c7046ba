package org.partnershipregister.store.disk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One change set in a journal file: mark (4 bytes), length of the payload (4), sequence number (8), CRC32C of the three
 * and the payload (4), payload. The mark lets a reader find the next whole record behind a damaged one.
 */
public record JournalRecord(long seq, byte[] payload) {
    static final int HEAD = 20;
    private static final int MARK = 0x50524A52;

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + payload.length);
        buffer.putInt(MARK).putInt(payload.length).putLong(seq).putInt(0).put(payload);
        return buffer.putInt(HEAD - Integer.BYTES, checksum(buffer.array(), 0, payload.length)).array();
    }

    int size() {
        return HEAD + payload.length;
    }

    /** The whole and unharmed record at that place; empty when there is none. */
    static Optional<JournalRecord> read(byte[] file, int at) {
        if (at < 0 || at + HEAD > file.length) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(file, at, HEAD);
        int mark = head.getInt();
        int length = head.getInt();
        long seq = head.getLong();
        boolean fits = mark == MARK && length >= 0 && length <= file.length - at - HEAD;
        return fits && head.getInt() == checksum(file, at, length)
            ? Optional.of(new JournalRecord(seq, Arrays.copyOfRange(file, at + HEAD, at + HEAD + length)))
            : Optional.empty();
    }

    private static int checksum(byte[] file, int at, int length) {
        CRC32C sum = new CRC32C();
        sum.update(file, at, HEAD - Integer.BYTES);
        sum.update(file, at + HEAD, length);
        return (int) sum.getValue();
    }
}
