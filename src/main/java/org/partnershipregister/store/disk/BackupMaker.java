package org.partnershipregister.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

/**
 * Makes backups of an open register. A backup bears its name only after it has been restored beside and every row
 * compared; one broken off leaves a folder that the next one clears away.
 */
public final class BackupMaker {
    private final RegisterFolder folder;
    private final Connection connection;

    public BackupMaker(RegisterFolder folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Makes a verified backup in the register's own folder. Those there already stay until {@link #rotate}. */
    public BackupFile make(LocalDateTime moment, String reason) throws IOException {
        LocalDateTime at = free(moment.truncatedTo(ChronoUnit.SECONDS));
        Path target = folder.backups().resolve(BackupFile.name(at, reason));
        Files.createDirectories(folder.backups());
        Path made = verified(at);
        Disk.move(made, target);
        Disk.remove(scratch());
        new FailedBackup(folder).clear();
        return new BackupFile(target, at, reason);
    }

    /** Makes a verified backup as a file anywhere; UNWRITABLE_FILE when that place takes none. */
    public void makeAt(LocalDateTime moment, Path target) throws IOException {
        Path made = verified(moment.truncatedTo(ChronoUnit.SECONDS));
        try {
            Path part = target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
            Files.copy(made, part, StandardCopyOption.REPLACE_EXISTING);
            Disk.force(part);
            Disk.move(part, target.toAbsolutePath());
        } catch (IOException failed) {
            throw new Failure(Reason.UNWRITABLE_FILE, failed, target);
        }
        Disk.remove(scratch());
    }

    private Path verified(LocalDateTime at) throws IOException {
        Path scratch = scratch();
        Disk.remove(scratch);
        Files.createDirectories(scratch);
        Path zip = scratch.resolve("backup.zip");
        try {
            new BackupWriter(connection, at).write(zip, scratch, folder.attachmentFiles());
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
        try (BackupArchive archive = BackupArchive.open(zip)) {
            archive.checkParts();
            archive.checkRows(scratch.resolve("check.mv.db"));
        }
        return zip;
    }

    private Path scratch() {
        return folder.backups().resolve("making");
    }

    private LocalDateTime free(LocalDateTime wanted) throws IOException {
        try (var all = BackupFile.in(folder.backups())) {
            Set<LocalDateTime> taken = all.map(BackupFile::at).collect(Collectors.toSet());
            LocalDateTime at = wanted;
            while (taken.contains(at)) {
                at = at.plusSeconds(1);
            }
            return at;
        }
    }

    /** Clears away the backups that are no longer kept. */
    public void rotate(LocalDateTime now) throws IOException {
        List<BackupFile> all = BackupFile.in(folder.backups()).toList();
        Set<LocalDateTime> kept = KeptBackups.of(all.stream().map(BackupFile::at).toList(), now);
        for (BackupFile backup : all) {
            if (!kept.contains(backup.at())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }
}
