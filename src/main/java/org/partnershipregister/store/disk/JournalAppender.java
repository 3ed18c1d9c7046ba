package org.partnershipregister.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

/**
 * Writes at the end of one journal file. A record is on disk when {@link #append} returns; when it throws, the file is
 * as it was before. Should even that fail, nothing more is written until the register is opened anew.
 */
public final class JournalAppender implements AutoCloseable {
    private final FileChannel channel;
    private long before;
    private boolean broken;

    private JournalAppender(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes a journal file with nothing but its header; the name appears when the header is on disk. */
    public static JournalAppender create(Path file, JournalHeader header) throws IOException {
        Disk.write(file, header.bytes());
        return open(file, JournalHeader.LENGTH);
    }

    /** Goes on writing at {@code end}; whatever lies behind is cut off. */
    public static JournalAppender open(Path file, long end) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (channel.size() > end) {
            channel.truncate(end);
            channel.force(true);
        }
        channel.position(end);
        return new JournalAppender(channel);
    }

    /** Appends and forces; DISK_FULL or UNAVAILABLE leave nothing behind. */
    public void append(JournalRecord appended) {
        if (broken) {
            throw new Failure(Reason.UNAVAILABLE);
        }
        try {
            before = channel.position();
            Disk.writeAll(channel, ByteBuffer.wrap(appended.bytes()));
            channel.force(false);
        } catch (IOException failed) {
            dropLast();
            throw Disk.failure(failed);
        }
    }

    /** Takes the record just appended away again. */
    public void dropLast() {
        try {
            channel.truncate(before);
            channel.position(before);
            channel.force(false);
        } catch (IOException failed) {
            broken = true;
            throw Disk.failure(failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }
}
