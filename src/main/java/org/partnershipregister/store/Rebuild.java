package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.REGISTER_INFO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.BackupArchive;
import org.partnershipregister.store.disk.BackupFile;
import org.partnershipregister.store.disk.DatabaseFile;
import org.partnershipregister.store.disk.DatabaseState;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.JournalHeader;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.disk.SqlFailures;

/**
 * Makes the present anew when the database file is damaged or gone: the newest good backup that the journal continues,
 * or nothing at all when the journal goes back to the beginning, and all change sets after it. The damaged file is kept
 * aside, and takes its leave only when the new one is whole.
 */
final class Rebuild {
    private final RegisterFolder folder;
    private final JournalChain chain;
    private final Session session;
    private final Migrations migrations;

    Rebuild(RegisterFolder folder, JournalChain chain, Session session, Migrations migrations) {
        this.folder = folder;
        this.chain = chain;
        this.session = session;
        this.migrations = migrations;
    }

    /** Rebuilds the database file and says what was done; DAMAGED, with nothing touched, when nothing leads to the present. */
    Finding run() throws IOException {
        Finding done = make();
        Files.deleteIfExists(folder.seal());
        if (Files.exists(folder.database())) {
            folder.setAside(folder.database());
        }
        Disk.force(folder.making());
        Disk.move(folder.making(), folder.database());
        return done;
    }

    private Finding make() throws IOException {
        for (BackupFile backup : BackupFile.in(folder.backups()).toList()) {
            if (madeFrom(backup)) {
                return chain.isEmpty() ? Finding.bad("opening.backup-only", backup.at().toLocalDate())
                    : Finding.fine("opening.rebuilt", backup.at().toLocalDate(), folder.aside());
            }
        }
        JournalHeader beginning = chain.beginning().orElseThrow(chain::damaged);
        Disk.remove(folder.making());
        try (Connection connection = DatabaseFile.create(folder.making())) {
            migrations.run(connection);
            Database.context(connection).update(REGISTER_INFO).set(REGISTER_INFO.ID, beginning.register())
                .set(REGISTER_INFO.CREATED_AT, beginning.created().atOffset(ZoneOffset.UTC)).execute();
            connection.commit();
            new Replay(connection, session).run(chain.after(0));
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
        return Finding.fine("opening.rebuilt-from-journal", folder.aside());
    }

    private boolean madeFrom(BackupFile backup) throws IOException {
        Path making = folder.making();
        Disk.remove(making);
        try (BackupArchive archive = BackupArchive.open(backup.file())) {
            archive.unpackDatabase(making);
            archive.unpackAttachments(folder.attachments());
        } catch (Failure badBackup) {
            return false;
        }
        try (Connection connection = DatabaseFile.open(making)) {
            Optional<DatabaseState> state = DatabaseState.of(connection);
            boolean leadsHere = state.isPresent() && (chain.isEmpty() || chain.continues(state.get()));
            if (leadsHere) {
                migrations.run(connection);
                new Replay(connection, session).run(chain.after(state.get().lastSeq()));
            }
            return leadsHere;
        } catch (SQLException unreadable) {
            return false;
        }
    }
}
