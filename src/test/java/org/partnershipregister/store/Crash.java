package org.partnershipregister.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipregister.store.disk.TableExport;

/** What a register holds, row by row, and what a killed program would leave behind. */
final class Crash {
    private Crash() {
    }

    /** All rows of all tables as text. */
    static Map<String, String> rows(Register register) {
        return register.database().read(sql -> sql.connectionResult(Crash::rows));
    }

    private static Map<String, String> rows(Connection connection) throws SQLException, IOException {
        Map<String, String> tables = new TreeMap<>();
        for (String table : TableExport.tables(connection)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TableExport.write(connection, table, out);
            tables.put(table, out.toString(StandardCharsets.UTF_8));
        }
        return tables;
    }

    /** Copies the folder of an open register as it lies on disk at this moment. */
    static Path copy(Path folder, Path target) {
        try (var all = Files.walk(folder)) {
            for (Path from : all.toList()) {
                Path to = target.resolve(folder.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return target;
    }
}
