package org.partnershipregister.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found in one journal file.
 *
 * @param header  empty when the file's first bytes are not a journal's
 * @param records whole records in order; their numbers have a gap where a record between is damaged
 * @param end     where the last whole record ends: what lies behind was never acknowledged
 */
public record JournalFile(Path file, Optional<JournalHeader> header, List<JournalRecord> records, int end) {

    /** Reads a journal file to its end, stepping over damaged records. */
    public static JournalFile read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<JournalRecord> records = new ArrayList<>();
        int end = JournalHeader.LENGTH;
        int at = end;
        while (at < bytes.length) {
            Optional<JournalRecord> found = JournalRecord.read(bytes, at);
            found.ifPresent(records::add);
            at += found.map(JournalRecord::size).orElse(1);
            end = found.isPresent() ? at : end;
        }
        return new JournalFile(file, JournalHeader.read(bytes), records, end);
    }

    /** The header alone. */
    public static Optional<JournalHeader> headerOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JournalHeader.read(in.readNBytes(JournalHeader.LENGTH));
        }
    }
}
