package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.disk.BackupArchive;
import org.partnershipregister.store.disk.BackupFile;
import org.partnershipregister.store.disk.BackupManifest;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.FolderLock;
import org.partnershipregister.store.disk.JournalAppender;
import org.partnershipregister.store.disk.JournalHeader;
import org.partnershipregister.store.disk.RegisterFolder;

/**
 * Brings a backup back into a folder whose register is closed. The file is checked wholly first, the present is kept as
 * a backup, and a backup that holds less than the present is put in place only by someone who has seen the counts.
 */
public final class Restore {
    private final RegisterFolder folder;
    private final Path file;
    private final Session session;
    private final BackupManifest manifest;
    private final Map<String, Long> present;

    /** How many records of a kind there are now and would be after; those in the bin are counted too. */
    public record Count(Kind kind, long present, long inBackup) {
    }

    private Restore(RegisterFolder folder, Path file, Session session, BackupManifest manifest,
        Map<String, Long> present) {
        this.folder = folder;
        this.file = file;
        this.session = session;
        this.manifest = manifest;
        this.present = present;
    }

    /**
     * Checks every byte of the file and counts what is there now, changing nothing.
     *
     * @param folder of the register; may be empty or not there yet
     * @throws Failure BAD_BACKUP for wrong or half files, NEWER_FILE, OPEN_ELSEWHERE
     */
    public static Restore of(Path folder, Path file, Session session) {
        if (!Files.isRegularFile(file)) {
            throw new Failure(Reason.UNREADABLE_FILE, file);
        }
        try (BackupArchive archive = BackupArchive.open(file)) {
            archive.checkParts();
            if (archive.manifest().schemaVersion() > Migrations.standard().current()) {
                throw new Failure(Reason.NEWER_FILE);
            }
            RegisterFolder target = new RegisterFolder(folder);
            return new Restore(target, file, session, archive.manifest(), counts(target, session));
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    /** When the backup was made. */
    public LocalDateTime madeAt() {
        return manifest.madeAt();
    }

    /** Present and future side by side, for every kind of record. */
    public List<Count> counts() {
        return Stream.of(Kind.values()).map(kind -> new Count(kind, present.getOrDefault(kind.name(), 0L),
            manifest.counts().getOrDefault(kind.name(), 0L))).toList();
    }

    /** Whether there would be fewer records of some kind than now. */
    public boolean holdsLess() {
        return counts().stream().anyMatch(count -> count.inBackup() < count.present());
    }

    /**
     * Puts the backup in place of the present, which is kept as a backup first (or aside, when it can't be opened).
     *
     * @param countsSeen whether the user has agreed to {@link #counts()}
     * @throws Failure SMALLER_BACKUP when it holds less and the counts were not seen; then nothing was changed
     */
    public void run(boolean countsSeen) {
        if (holdsLess() && !countsSeen) {
            throw new Failure(Reason.SMALLER_BACKUP, total(Count::inBackup), total(Count::present));
        }
        try {
            keepPresent();
            Files.createDirectories(folder.root());
            try (FolderLock held = FolderLock.take(folder, session.user(), LocalDateTime.now(session.clock()));
                BackupArchive archive = BackupArchive.open(file)) {
                Disk.remove(folder.making());
                archive.checkRows(folder.making());
                archive.unpackAttachments(folder.attachments());
                keepAmongBackups();
                switchOver();
            }
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    private long total(ToLongFunction<Count> side) {
        return counts().stream().mapToLong(side).sum();
    }

    private static Map<String, Long> counts(RegisterFolder folder, Session session) throws IOException {
        if (!folder.holdsRegister()) {
            return Map.of();
        }
        try {
            Register register = Register.open(folder.root(), session);
            try {
                return register.database().read(RowCounts::of);
            } finally {
                register.leave();
            }
        } catch (Failure failed) {
            return ifDamaged(failed);
        }
    }

    /** A register that can't be opened any more is what restoring is for. */
    private static Map<String, Long> ifDamaged(Failure failed) {
        if (failed.reason() == Reason.DAMAGED) {
            return Map.of();
        }
        throw failed;
    }

    private void keepPresent() throws IOException {
        if (folder.holdsRegister()) {
            try (Register register = Register.open(folder.root(), session)) {
                register.backupBeforeRestore();
            } catch (Failure failed) {
                ifDamaged(failed);
            }
        }
    }

    /** The new journal begins at this backup, so it must be found when the database has to be rebuilt. */
    private void keepAmongBackups() throws IOException {
        Path kept = folder.backups().resolve(BackupFile.name(manifest.madeAt(), "restored"));
        if (!Files.exists(kept)) {
            Files.createDirectories(folder.backups());
            Path part = kept.resolveSibling(kept.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.copy(file, part);
            Disk.force(part);
            Disk.move(part, kept);
        }
    }

    /** Broken off at any point, the next opening finds the present's backup, or the new journal and the backup above. */
    private void switchOver() throws IOException {
        Disk.force(folder.making());
        Files.deleteIfExists(folder.seal());
        if (Files.exists(folder.database())) {
            folder.setAside(folder.database());
        }
        for (Path journal : folder.journals()) {
            folder.setAside(journal);
        }
        JournalHeader header = new JournalHeader(manifest.register(), manifest.lastSeq(), manifest.lastId(),
            manifest.schemaVersion(), manifest.madeAt().atZone(session.clock().getZone()).toInstant());
        JournalAppender.create(folder.journal(manifest.lastSeq()), header).close();
        Disk.move(folder.making(), folder.database());
    }
}
