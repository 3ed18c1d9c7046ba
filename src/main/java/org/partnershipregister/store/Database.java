package org.partnershipregister.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Ids;
import org.partnershipregister.store.disk.SqlFailures;

/**
 * One H2 connection and the one door for writes. {@link #write} makes one transaction, one change set and one journal
 * record of one user action, then tells open screens. Used from one thread; the guard refuses the screen's.
 */
public final class Database implements AutoCloseable {
    private final Connection connection;
    private final DSLContext sql;
    private final Journal journal;
    private final Changes changes;
    private final Clock clock;
    private final String by;
    private final Runnable guard;
    private boolean writing;

    Database(Connection connection, Journal journal, Changes changes, Session session) {
        this.connection = connection;
        this.sql = context(connection);
        this.journal = journal;
        this.changes = changes;
        this.clock = session.clock();
        this.by = session.user();
        this.guard = session.guard();
    }

    /** Asks a question. Failures of the database come out as {@link org.partnershipregister.model.Failure}. */
    public <T> T read(Function<DSLContext, T> question) {
        guard.run();
        try {
            return question.apply(sql);
        } catch (DataAccessException failed) {
            throw SqlFailures.translate(failed);
        }
    }

    /** The day it is for the register: one clock for all questions that depend on it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who works with the register, as the history names them. */
    public String user() {
        return by;
    }

    /** The time zone the register's days are counted in. */
    public java.time.ZoneId zone() {
        return clock.getZone();
    }

    /**
     * Does one user action: all of it or nothing, kept on disk when this returns. An action that changes no row makes
     * no change set.
     */
    public <T> T write(ChangeLabel label, Function<Edit, T> action) {
        return write(label, ChangeSet.Type.DO, Optional.empty(), action);
    }

    <T> T write(ChangeLabel label, ChangeSet.Type type, Optional<UUID> undoes, Function<Edit, T> action) {
        guard.run();
        Edit edit = new Edit(sql, by, now());
        T answer = transaction(() -> {
            T result = action.apply(edit);
            edit.finish();
            if (!edit.rows().isEmpty()) {
                ChangeSet set = new ChangeSet(Ids.next(), ChangeSets.lastSeq(sql) + 1, label.encoded(), edit.at(), by,
                    type, undoes, edit.rows());
                ChangeSets.insert(sql, set, edit.changes());
                journal.append(set);
                commit(journal::dropLast);
            }
            return result;
        });
        if (!edit.changes().isEmpty()) {
            changes.publish(edit.changes());
        }
        return answer;
    }

    /** Applies a change set of the journal that the database lacks. */
    void replay(ChangeSet set) {
        transaction(() -> {
            Edit edit = new Edit(sql, set.by(), set.at());
            set.rows().forEach(new PastRows(edit)::repeat);
            ChangeSets.insert(sql, set, edit.changes());
            commit(() -> { });
            return set;
        });
    }

    /** Does something with the files below, on the register's thread and outside a transaction. */
    void alone(Runnable work) {
        guard.run();
        if (writing) {
            throw new IllegalStateException("files are not touched within a write");
        }
        work.run();
    }

    /** All or nothing: whatever the work did not commit itself is taken back. A write within a write is a bug. */
    private <T> T transaction(Supplier<T> work) {
        if (writing) {
            throw new IllegalStateException("a write within a write");
        }
        writing = true;
        try {
            return work.get();
        } catch (DataAccessException failed) {
            throw SqlFailures.translate(failed);
        } finally {
            writing = false;
            rollBack();
        }
    }

    private void commit(Runnable whenRefused) {
        try {
            connection.commit();
        } catch (SQLException failed) {
            whenRefused.run();
            throw SqlFailures.translate(failed);
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
    }

    static DSLContext context(Connection connection) {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
        return DSL.using(connection, SQLDialect.H2, new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    @Override
    public void close() {
        journal.close();
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
    }
}
