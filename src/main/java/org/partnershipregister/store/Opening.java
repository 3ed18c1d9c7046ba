package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.BackupMaker;
import org.partnershipregister.store.disk.DatabaseFile;
import org.partnershipregister.store.disk.DatabaseState;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.disk.Seal;
import org.partnershipregister.store.disk.SqlFailures;

/**
 * Opens the database of a register and brings it to the present with the journal. What H2 shows is believed only when
 * the file is as it was closed, holds this register, and stands at a point that the journal knows; otherwise the present
 * is rebuilt beside it.
 */
final class Opening {
    private final RegisterFolder folder;
    private final Session session;
    private final Migrations migrations;
    private final JournalChain chain;
    private final List<Finding> findings = new ArrayList<>();

    Opening(RegisterFolder folder, Session session, Migrations migrations) throws IOException {
        this.folder = folder;
        this.session = session;
        this.migrations = migrations;
        this.chain = JournalChain.read(folder);
    }

    /** An open database in the present, its journal, and what had to be put right. */
    record Opened(Connection connection, FileJournal journal, List<Finding> findings) {
    }

    Opened open() throws IOException {
        if (chain.schemaVersion() > migrations.current()) {
            throw new Failure(Reason.NEWER_FILE);
        }
        Optional<Connection> trusted = trusted();
        Connection found = trusted.isPresent() ? trusted.get() : rebuilt();
        DatabaseState state = DatabaseState.of(found).orElseThrow(chain::damaged);
        Connection connection = state.schemaVersion() == migrations.current() ? found : upgraded(found);
        List<ChangeSet> lacking = chain.after(state.lastSeq());
        new Replay(connection, session).run(lacking);
        if (!lacking.isEmpty()) {
            findings.add(Finding.fine("opening.replayed", lacking.size()));
        }
        DatabaseState present = DatabaseState.of(connection).orElseThrow(chain::damaged);
        boolean anew = chain.isBehind(state) || !chain.isWhole();
        if (anew && present.lastSeq() > 0) {
            new BackupMaker(folder, connection).make(LocalDateTime.now(session.clock()), "journal");
            findings.add(Finding.fine("opening.journal-behind"));
        }
        return new Opened(connection, FileJournal.resume(folder, chain.newest().filter(file -> !anew), present), findings);
    }

    private Optional<Connection> trusted() throws IOException {
        if (Seal.isBroken(folder) || !Files.exists(folder.database()) || !DatabaseFile.looksWhole(folder.database())) {
            return Optional.empty();
        }
        boolean closedProperly = Seal.isThere(folder);
        Seal.take(folder);
        Optional<Connection> connection = connect();
        if (connection.isPresent() && !isTrusted(connection.get(), closedProperly)) {
            close(connection.get());
            return Optional.empty();
        }
        return connection;
    }

    private boolean isTrusted(Connection connection, boolean closedProperly) {
        Optional<DatabaseState> state = DatabaseState.of(connection);
        if (state.isEmpty()) {
            return false;
        }
        if (state.get().schemaVersion() > migrations.current() || chain.isOfAnother(state.get().register())) {
            close(connection);
            throw state.get().schemaVersion() > migrations.current() ? new Failure(Reason.NEWER_FILE) : chain.damaged();
        }
        return chain.isBehind(state.get()) || chain.continues(state.get())
            && (closedProperly || new JournalComparison(connection, chain).agrees(state.get()));
    }

    /** An older file is backed up, copied, and replaced only by a copy that was migrated to its end. */
    private Connection upgraded(Connection old) throws IOException {
        new BackupMaker(folder, old).make(LocalDateTime.now(session.clock()), "before-update");
        close(old);
        Files.copy(folder.database(), folder.making(), StandardCopyOption.REPLACE_EXISTING);
        try (Connection copy = DatabaseFile.open(folder.making())) {
            migrations.run(copy);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
        Disk.force(folder.making());
        Disk.move(folder.making(), folder.database());
        findings.add(Finding.fine("opening.upgraded"));
        return connect().orElseThrow(chain::damaged);
    }

    private Connection rebuilt() throws IOException {
        findings.add(new Rebuild(folder, chain, session, migrations).run());
        return connect().orElseThrow(chain::damaged);
    }

    private Optional<Connection> connect() {
        try {
            return Optional.of(DatabaseFile.open(folder.database()));
        } catch (SQLException failed) {
            if (SqlFailures.isUnreadable(failed)) {
                return Optional.empty();
            }
            throw SqlFailures.translate(failed);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
    }
}
