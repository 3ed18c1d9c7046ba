package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.BackupFile;
import org.partnershipregister.store.disk.BackupMaker;
import org.partnershipregister.store.disk.DatabaseFile;
import org.partnershipregister.store.disk.DatabaseState;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.FailedBackup;
import org.partnershipregister.store.disk.FolderLock;
import org.partnershipregister.store.disk.JournalAppender;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.disk.Seal;
import org.partnershipregister.store.disk.SqlFailures;

/** The folder of an open register: its lock, its backups, and what happens when it is opened and closed. */
final class OnDisk {
    private static final System.Logger LOG = System.getLogger(OnDisk.class.getName());

    private final RegisterFolder folder;
    private final FolderLock lock;
    private final Opening.Opened opened;
    private final Clock clock;

    private OnDisk(RegisterFolder folder, FolderLock lock, Opening.Opened opened, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.opened = opened;
        this.clock = clock;
    }

    static Register open(Path path, Session session, Migrations migrations) throws IOException {
        RegisterFolder folder = new RegisterFolder(path);
        if (!folder.holdsRegister()) {
            throw new Failure(Reason.NO_REGISTER, folder.root());
        }
        FolderLock lock = lock(folder, session);
        try {
            folder.clearParts();
            Opening.Opened opened = new Opening(folder, session, migrations).open();
            Changes changes = new Changes();
            return new Register(new Database(opened.connection(), opened.journal(), changes, session), changes,
                Optional.of(new OnDisk(folder, lock, opened, session.clock())));
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** The database gets its name last: a creation broken off before leaves nothing that looks like a register. */
    static void create(Path path, Session session, Migrations migrations) throws IOException {
        RegisterFolder folder = new RegisterFolder(path);
        if (folder.holdsOthers()) {
            throw new Failure(Reason.NOT_EMPTY, folder.root());
        }
        Files.createDirectories(folder.root());
        try (FolderLock held = lock(folder, session)) {
            Disk.remove(folder.making());
            DatabaseState state;
            try (Connection connection = DatabaseFile.create(folder.making())) {
                migrations.run(connection);
                state = DatabaseState.of(connection).orElseThrow();
            } catch (SQLException failed) {
                throw SqlFailures.translate(failed);
            }
            Disk.force(folder.making());
            JournalAppender.create(folder.journal(0), state.header()).close();
            Disk.move(folder.making(), folder.database());
            Seal.put(folder);
        }
    }

    private static FolderLock lock(RegisterFolder folder, Session session) {
        return FolderLock.take(folder, session.user(), LocalDateTime.now(session.clock()));
    }

    RegisterFolder folder() {
        return folder;
    }

    /** What was put right on opening, and whether the last closing could make no backup. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(opened.findings());
        new FailedBackup(folder).day().ifPresent(day -> all.add(Finding.bad("opening.backup-failed", day)));
        return List.copyOf(all);
    }

    /** Makes the day's backup if one is due. That it failed keeps nobody from closing: it is told at the next opening. */
    void backUpTheDay() {
        try {
            if (backupIsDue()) {
                backup("daily");
            }
        } catch (Failure failed) {
            LOG.log(System.Logger.Level.WARNING, "The day's backup could not be made", failed);
            new FailedBackup(folder).note(LocalDate.now(clock));
        }
    }

    /** Makes a verified backup and clears away those no longer kept. */
    void backup(String reason) {
        BackupFile made = keep(reason);
        try {
            new BackupMaker(folder, opened.connection()).rotate(made.at());
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    /** Makes a verified backup, begins a new journal file after it, and lets journal files go that no backup needs. */
    BackupFile keep(String reason) {
        try {
            BackupFile made = new BackupMaker(folder, opened.connection()).make(LocalDateTime.now(clock), reason);
            opened.journal().beginFile(state());
            opened.journal().dropOldFiles();
            return made;
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    void backupTo(Path file) {
        try {
            new BackupMaker(folder, opened.connection()).makeAt(LocalDateTime.now(clock), file);
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    List<Finding> check(Attachments attachments) {
        try {
            return new RegisterCheck(folder, opened.connection(), attachments).run();
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    Optional<LocalDateTime> lastBackup() {
        try {
            return BackupFile.in(folder.backups()).map(BackupFile::at).findFirst();
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    /** Whether something was changed since the last backup, and none was made today. */
    private boolean backupIsDue() {
        boolean doneToday = lastBackup().filter(at -> !at.toLocalDate().isBefore(LocalDateTime.now(clock).toLocalDate()))
            .isPresent();
        return !doneToday && state().lastSeq() > opened.journal().base();
    }

    private DatabaseState state() {
        return DatabaseState.of(opened.connection()).orElseThrow(() -> new Failure(Reason.DAMAGED, folder.root()));
    }

    /** Called when database and journal are closed: seals the file and lets the folder go. */
    void close() {
        try (lock) {
            Seal.put(folder);
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    /** Lets the folder go without sealing, for the database could not be closed properly. */
    void abandon() {
        lock.close();
    }
}
