package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Failure;
import org.partnershipregister.store.disk.BackupArchive;
import org.partnershipregister.store.disk.BackupFile;
import org.partnershipregister.store.disk.BackupManifest;
import org.partnershipregister.store.disk.DatabaseState;
import org.partnershipregister.store.disk.JournalAppender;
import org.partnershipregister.store.disk.JournalFile;
import org.partnershipregister.store.disk.JournalHeader;
import org.partnershipregister.store.disk.JournalRecord;
import org.partnershipregister.store.disk.RegisterFolder;

/** The journal of a register on disk: a row of files, each begun at a backup, of which the newest is written on. */
final class FileJournal implements Journal {
    private static final int BACKUPS_COVERED = 2;

    private final RegisterFolder folder;
    private JournalAppender appender;
    private long base;

    private FileJournal(RegisterFolder folder, JournalAppender appender, long base) {
        this.folder = folder;
        this.appender = appender;
        this.base = base;
    }

    /** Goes on in the newest file, or begins one where the database stands if there is none to go on in. */
    static FileJournal resume(RegisterFolder folder, Optional<JournalFile> newest, DatabaseState state)
        throws IOException {
        Optional<JournalHeader> header = newest.flatMap(JournalFile::header)
            .filter(found -> found.schemaVersion() == state.schemaVersion());
        return header.isPresent()
            ? new FileJournal(folder, JournalAppender.open(newest.get().file(), newest.get().end()), header.get().base())
            : new FileJournal(folder, begin(folder, state), state.lastSeq());
    }

    private static JournalAppender begin(RegisterFolder folder, DatabaseState state) throws IOException {
        Path file = folder.journal(state.lastSeq());
        if (Files.exists(file)) {
            folder.setAside(file);
        }
        return JournalAppender.create(file, state.header());
    }

    /** The number of the last change set before the present file, which is that of the last backup. */
    long base() {
        return base;
    }

    /** Begins a new file after a backup; nothing when nothing was written since the present one began. */
    void beginFile(DatabaseState state) throws IOException {
        if (state.lastSeq() > base) {
            JournalAppender next = begin(folder, state);
            appender.close();
            appender = next;
            base = state.lastSeq();
        }
    }

    /** Removes the files that only lead to backups older than the second newest of this history. */
    void dropOldFiles() throws IOException {
        Map<Long, UUID> starts = new HashMap<>();
        List<Path> files = folder.journals();
        for (Path file : files) {
            JournalFile.headerOf(file).ifPresent(header -> starts.put(header.base(), header.baseId()));
        }
        List<BackupManifest> covered = BackupFile.in(folder.backups()).flatMap(backup -> manifest(backup).stream())
            .filter(made -> made.lastId().equals(starts.get(made.lastSeq()))).limit(BACKUPS_COVERED).toList();
        if (covered.size() == BACKUPS_COVERED) {
            Path needed = folder.journal(covered.getLast().lastSeq());
            for (Path file : files) {
                if (file.compareTo(needed) < 0) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Optional<BackupManifest> manifest(BackupFile backup) {
        try (BackupArchive archive = BackupArchive.open(backup.file())) {
            return Optional.of(archive.manifest());
        } catch (Failure badBackup) {
            return Optional.empty();
        }
    }

    @Override
    public void append(ChangeSet changeSet) {
        appender.append(new JournalRecord(changeSet.seq(), ChangeSetJson.bytes(changeSet)));
    }

    @Override
    public void dropLast() {
        appender.dropLast();
    }

    @Override
    public void close() {
        appender.close();
    }
}
