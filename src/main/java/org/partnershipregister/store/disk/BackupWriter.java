package org.partnershipregister.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup while the register is open: a consistent copy of the database by H2 itself, every row as open text
 * (for the day when nobody can read the database file), every attachment, and the manifest last.
 */
final class BackupWriter {
    private final Connection connection;
    private final Map<String, BackupManifest.Part> parts = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final LocalDateTime at;

    BackupWriter(Connection connection, LocalDateTime at) {
        this.connection = connection;
        this.at = at;
    }

    /** Writes the zip, using {@code scratch} for what lies in between. */
    void write(Path zip, Path scratch, List<Path> attachments) throws IOException, SQLException {
        DatabaseState state = DatabaseState.of(connection).orElseThrow(() -> new SQLException("not a register"));
        Path copy = scratch.resolve("copy.zip");
        try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, copy.toString());
            backup.execute();
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            writeDatabase(copy, out);
            for (String table : TableExport.tables(connection)) {
                writeTable(table, out);
            }
            for (Path attachment : attachments) {
                try (InputStream in = Files.newInputStream(attachment)) {
                    writePart(out, "attachments/" + attachment.getFileName(), in);
                }
            }
            BackupManifest manifest = new BackupManifest(at, state.register(), state.schemaVersion(), state.lastSeq(),
                state.lastId(), counts, parts);
            begin(out, BackupArchive.MANIFEST);
            out.write(manifest.bytes());
            out.closeEntry();
        }
        Files.delete(copy);
        Disk.force(zip);
    }

    private void writeDatabase(Path copy, ZipOutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    writePart(out, BackupArchive.DATABASE, in);
                }
            }
        }
    }

    private void writeTable(String table, ZipOutputStream out) throws IOException, SQLException {
        String name = BackupArchive.EXPORT + table + ".jsonl";
        begin(out, name);
        Measured measured = new Measured(out);
        counts.put(table, TableExport.write(connection, table, measured));
        out.closeEntry();
        parts.put(name, measured.part());
    }

    private void writePart(ZipOutputStream out, String name, InputStream in) throws IOException {
        begin(out, name);
        Measured measured = new Measured(out);
        in.transferTo(measured);
        out.closeEntry();
        parts.put(name, measured.part());
    }

    private void begin(ZipOutputStream out, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        out.putNextEntry(entry);
    }
}
