package org.partnershipregister.store.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes what is written through it. Closing it leaves the stream behind open. */
final class Measured extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest = Disk.sha256();
    private long size;

    Measured(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        size += length;
        out.write(bytes, from, length);
    }

    BackupManifest.Part part() {
        return new BackupManifest.Part(size, HexFormat.of().formatHex(digest.digest()));
    }
}
