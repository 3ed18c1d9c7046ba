package org.partnershipregister.store.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The note that the last closing could make no backup: written then, told at each start, gone with the next backup. */
public record FailedBackup(RegisterFolder folder) {
    private static final System.Logger LOG = System.getLogger(FailedBackup.class.getName());

    /** Notes it; where even that fails there is only the log. */
    public void note(LocalDate day) {
        try {
            Disk.write(folder.backupFailed(), day.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "That a backup failed could not be noted", failed);
        }
    }

    /** The day of the closing that made no backup; empty when all is well. */
    public Optional<LocalDate> day() {
        try {
            return Files.exists(folder.backupFailed())
                ? Optional.of(LocalDate.parse(Files.readString(folder.backupFailed()).strip())) : Optional.empty();
        } catch (IOException | DateTimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The note of a failed backup could not be read", unreadable);
            return Optional.empty();
        }
    }

    /** Takes the note away, for a backup was made. */
    void clear() throws IOException {
        Files.deleteIfExists(folder.backupFailed());
    }
}
