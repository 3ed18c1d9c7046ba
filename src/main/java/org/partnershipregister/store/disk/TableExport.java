package org.partnershipregister.store.disk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All rows of a register as open text: one JSON object per row and line, values as text (ISO dates and times), columns
 * that hold nothing left out, rows in the order of their key. Two databases are equal when these bytes are.
 */
public final class TableExport {
    private static final JsonFactory JSON = JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

    private TableExport() {
    }

    /** The names of all tables, in order. */
    public static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names.stream().sorted().toList();
    }

    /** Writes the rows of one of {@link #tables} and answers how many there were; no other name may come here. */
    public static long write(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        String order = key(connection, table).stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String question = "SELECT * FROM \"" + table + "\"" + (order.isEmpty() ? "" : " ORDER BY " + order);
        long count = 0;
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question);
            JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            while (rows.next()) {
                write(rows, json);
                count++;
            }
        }
        return count;
    }

    private static void write(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String value = row.getString(column);
            if (value != null) {
                json.writeStringField(row.getMetaData().getColumnName(column), value);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        TreeMap<Integer, String> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
            while (found.next()) {
                columns.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }
}
