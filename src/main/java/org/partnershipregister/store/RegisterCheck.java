package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_VERSION;
import static org.partnershipregister.store.schema.Tables.ATTACHMENT;
import static org.partnershipregister.store.schema.Tables.HOUSE_STYLE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.BackupArchive;
import org.partnershipregister.store.disk.BackupFile;
import org.partnershipregister.store.disk.DatabaseState;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.disk.TableExport;

/** Reads all of an open register and says what it found: rows, journal, attachments, backups. */
final class RegisterCheck {
    private final RegisterFolder folder;
    private final Connection connection;
    private final Attachments attachments;
    private final List<Finding> findings = new ArrayList<>();

    RegisterCheck(RegisterFolder folder, Connection connection, Attachments attachments) {
        this.folder = folder;
        this.connection = connection;
        this.attachments = attachments;
    }

    List<Finding> run() throws IOException {
        checkRows();
        checkJournal();
        checkAttachments();
        checkBackups();
        return List.copyOf(findings);
    }

    private void checkRows() throws IOException {
        long rows = 0;
        try {
            for (String table : TableExport.tables(connection)) {
                rows += TableExport.write(connection, table, OutputStream.nullOutputStream());
            }
            findings.add(Finding.fine("check.rows", rows));
        } catch (SQLException unreadable) {
            findings.add(Finding.bad("check.rows-unreadable", folder.database()));
        }
    }

    private void checkJournal() throws IOException {
        JournalChain chain = JournalChain.read(folder);
        boolean agrees = DatabaseState.of(connection)
            .filter(state -> chain.continues(state) && new JournalComparison(connection, chain).agrees(state)).isPresent();
        findings.add(agrees ? Finding.fine("check.journal", chain.size()) : Finding.bad("check.journal-differs", folder.root()));
    }

    private void checkAttachments() throws IOException {
        var sql = Database.context(connection);
        Set<String> named = new HashSet<>(sql.select(AGREEMENT_VERSION.PDF_SHA256).from(AGREEMENT_VERSION)
            .fetch(AGREEMENT_VERSION.PDF_SHA256));
        named.addAll(sql.select(ATTACHMENT.SHA256).from(ATTACHMENT).fetch(ATTACHMENT.SHA256));
        named.addAll(sql.select(HOUSE_STYLE.LOGO_SHA256).from(HOUSE_STYLE).where(HOUSE_STYLE.LOGO_SHA256.ne("")).fetch(HOUSE_STYLE.LOGO_SHA256));
        for (Path file : folder.attachmentFiles()) {
            named.add(file.getFileName().toString());
        }
        List<String> bad = named.stream().filter(name -> !isGood(name)).sorted().toList();
        bad.forEach(name -> findings.add(Finding.bad("check.attachment-bad", name)));
        if (bad.isEmpty()) {
            findings.add(Finding.fine("check.attachments", named.size()));
        }
    }

    private boolean isGood(String name) {
        try {
            return attachments.read(name).length >= 0;
        } catch (Failure badOrMissing) {
            return false;
        }
    }

    private void checkBackups() throws IOException {
        List<BackupFile> all = BackupFile.in(folder.backups()).toList();
        List<BackupFile> bad = all.stream().filter(backup -> !isGood(backup)).toList();
        bad.forEach(backup -> findings.add(Finding.bad("check.backup-bad", backup.file())));
        if (all.isEmpty()) {
            findings.add(Finding.fine("check.no-backup"));
        } else if (bad.isEmpty()) {
            findings.add(Finding.fine("check.backups", all.size(), all.getFirst().at().toLocalDate()));
        }
    }

    private static boolean isGood(BackupFile backup) {
        try (BackupArchive archive = BackupArchive.open(backup.file())) {
            archive.checkParts();
            return true;
        } catch (Failure badBackup) {
            return false;
        }
    }
}
