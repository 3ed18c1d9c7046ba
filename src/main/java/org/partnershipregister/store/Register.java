package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.SqlFailures;

/**
 * The open register: the one door to the data. Gives the database to the stores of each area, tells changes, and closes
 * it all. A register on disk is one folder.
 */
public final class Register implements AutoCloseable {
    private final Database database;
    private final Changes changes;
    private final Attachments attachments;
    private final Optional<OnDisk> disk;

    Register(Database database, Changes changes, Optional<OnDisk> disk) {
        this.database = database;
        this.changes = changes;
        this.disk = disk;
        this.attachments = new Attachments(disk.map(place -> place.folder().attachments()));
    }

    /**
     * Opens the register in a folder and brings it to the present: what the database lacks is replayed from the journal.
     *
     * @throws org.partnershipregister.model.Failure NO_REGISTER when there is none (none is made), OPEN_ELSEWHERE,
     *     NEWER_FILE, READ_ONLY, or DAMAGED when it can be neither trusted nor rebuilt
     */
    public static Register open(Path folder, Session session) {
        try {
            return OnDisk.open(folder, session, Migrations.standard());
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }

    /** Makes a new, empty register in a folder that is empty or not there yet; NOT_EMPTY otherwise. */
    public static Register create(Path folder, Session session) {
        try {
            OnDisk.create(folder, session, Migrations.standard());
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
        return open(folder, session);
    }

    /** A register that lives in memory only, for tests and trials. */
    public static Register inMemory(Session session) {
        Changes changes = new Changes();
        return new Register(new Database(memory(), Journal.none(), changes, session), changes, Optional.empty());
    }

    private static Connection memory() {
        try {
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
            Migrations.standard().run(connection);
            return connection;
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
    }

    public Database database() {
        return database;
    }

    public Changes changes() {
        return changes;
    }

    public UndoStore undo() {
        return new UndoStore(database);
    }

    public HistoryStore history() {
        return new HistoryStore(database);
    }

    /** Files kept with the register, by their hash. */
    public Attachments attachments() {
        return attachments;
    }

    /** The register's folder; empty for one in memory. */
    public Optional<Path> folder() {
        return disk.map(place -> place.folder().root());
    }

    /** What was put right when this register was opened, to be told once; usually nothing. */
    public List<Finding> findings() {
        return disk.map(OnDisk::findings).orElse(List.of());
    }

    /**
     * Makes a verified backup in the register's own folder before something big. A register in memory has none.
     *
     * @param reason one word in small letters for the file's name, such as {@code import}
     */
    public void backupBefore(String reason) {
        disk.ifPresent(place -> database.alone(() -> place.backup("before-" + reason)));
    }

    /** The backup before a restore, which lets no other go: it may be the very one that is to be restored. */
    void backupBeforeRestore() {
        disk.ifPresent(place -> database.alone(() -> place.keep("before-restore")));
    }

    /** Makes a verified backup as a file anywhere; UNWRITABLE_FILE when that place takes none. */
    public void backupTo(Path file) {
        OnDisk place = disk.orElseThrow(() -> new Failure(Failure.Reason.NO_REGISTER, ""));
        database.alone(() -> place.backupTo(file));
    }

    /** Reads everything on disk and says what was found; nothing for a register in memory. */
    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        disk.ifPresent(place -> database.alone(() -> found.addAll(place.check(attachments))));
        return found;
    }

    /** When the newest backup in the register's own folder was made. */
    public Optional<LocalDateTime> lastBackup() {
        return disk.flatMap(OnDisk::lastBackup);
    }

    /** Closes the register, having made the day's backup if anything changed since the last one. */
    @Override
    public void close() {
        disk.ifPresent(OnDisk::backUpTheDay);
        leave();
    }

    /** Closes the register without the day's backup, for whoever has only looked. */
    void leave() {
        try {
            database.close();
        } catch (Failure failed) {
            disk.ifPresent(OnDisk::abandon);
            throw failed;
        }
        disk.ifPresent(OnDisk::close);
    }
}
