package org.partnershipregister.store.disk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Which register a database holds and how far it has come.
 *
 * @param lastSeq number of the newest change set, 0 when there is none
 * @param lastId  its key, zero when there is none
 */
public record DatabaseState(UUID register, int schemaVersion, Instant created, long lastSeq, UUID lastId) {

    /** Empty when this is not the database of a register: H2 shows a truncated file as an empty database. */
    public static Optional<DatabaseState> of(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return read(statement);
        } catch (SQLException notARegister) {
            return Optional.empty();
        }
    }

    private static Optional<DatabaseState> read(Statement statement) throws SQLException {
        long seq = 0;
        UUID id = JournalHeader.NOTHING;
        try (ResultSet last = statement.executeQuery("SELECT seq, id FROM change_set ORDER BY seq DESC LIMIT 1")) {
            if (last.next()) {
                seq = last.getLong(1);
                id = last.getObject(2, UUID.class);
            }
        }
        try (ResultSet info = statement.executeQuery("SELECT id, schema_version, created_at FROM register_info")) {
            return info.next() ? Optional.of(new DatabaseState(info.getObject(1, UUID.class), info.getInt(2),
                info.getObject(3, OffsetDateTime.class).toInstant(), seq, id)) : Optional.empty();
        }
    }

    /** The header of a journal file that begins here. */
    public JournalHeader header() {
        return new JournalHeader(register, lastSeq, lastId, schemaVersion, created);
    }
}
