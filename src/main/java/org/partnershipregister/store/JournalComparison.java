package org.partnershipregister.store;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.partnershipregister.store.disk.DatabaseState;

/**
 * After a crash: whether the database holds, row by row, what the journal says it was given. H2 has been seen to come
 * back with half of a transaction (its issue 2080), which its newest change set alone would not show.
 */
final class JournalComparison {
    private final DSLContext sql;
    private final JournalChain chain;

    JournalComparison(Connection connection, JournalChain chain) {
        this.sql = Database.context(connection);
        this.chain = chain;
    }

    private record Key(String table, UUID id) {
    }

    /** Compares the rows that the journal's change sets up to the database's last one have left behind. */
    boolean agrees(DatabaseState state) {
        Map<Key, Optional<Row>> expected = new LinkedHashMap<>();
        chain.upTo(state.lastSeq()).forEach(set -> set.rows().forEach(row -> expected.merge(
            new Key(row.table(), row.id()), row.after(), (earlier, later) -> later.map(row2 ->
                earlier.map(row2::over).orElse(row2)))));
        try {
            return expected.entrySet().stream().allMatch(entry -> agrees(entry.getKey(), entry.getValue()));
        } catch (DataAccessException unreadable) {
            return false;
        }
    }

    private boolean agrees(Key key, Optional<Row> expected) {
        var table = Schema.table(key.table());
        Optional<Row> kept = sql.selectFrom(table).where(Edit.key(table).eq(key.id())).fetchOptional().map(Row::of);
        return expected.map(row -> kept.isPresent() && kept.get().holds(row)).orElse(kept.isEmpty());
    }
}
