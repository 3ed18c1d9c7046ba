package org.partnershipregister.store.disk;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

/** Turns the database's exceptions into failures with words: the one place that knows H2's error codes. */
public final class SqlFailures {
    private static final int IO_FAILED = 90028;
    private static final int READ_ONLY = 90097;
    private static final int CLOSED = 90098;
    static final int DAMAGED = 90030;
    private static final int OPEN_ELSEWHERE = 90020;
    private static final int GENERAL = 50000;
    private static final int STILL_REFERENCED = 23503;
    private static final int THERE_ALREADY = 23505;
    private static final int CHECK_FAILED = 23513;
    private static final int TOO_LONG = 22001;

    private SqlFailures() {
    }

    /** The failure that an SQLException or jOOQ's wrapping of one stands for; anything unforeseen stays a bug. */
    public static RuntimeException translate(Exception failed) {
        SQLException cause = sqlCause(failed);
        return switch (cause.getErrorCode()) {
            case READ_ONLY -> new Failure(Reason.READ_ONLY, failed);
            case DAMAGED -> new Failure(Reason.DAMAGED, failed, "");
            case IO_FAILED, CLOSED, GENERAL, OPEN_ELSEWHERE -> new Failure(Reason.UNAVAILABLE, failed);
            case STILL_REFERENCED -> new Failure(Reason.STILL_NAMED, failed);
            case THERE_ALREADY -> new Failure(Reason.ALREADY_THERE, failed);
            case CHECK_FAILED -> new Failure(Reason.CONTRADICTION, failed);
            case TOO_LONG -> new Failure(Reason.TOO_LONG, failed);
            default -> failed instanceof RuntimeException bug ? bug : new IllegalStateException(failed);
        };
    }

    /** Whether opening failed because of what is in the file, not because of who else has it or what may be done to it. */
    public static boolean isUnreadable(SQLException failed) {
        return failed.getErrorCode() != OPEN_ELSEWHERE && failed.getErrorCode() != READ_ONLY;
    }

    private static SQLException sqlCause(Exception failed) {
        if (failed instanceof SQLException sql) {
            return sql;
        }
        SQLException inner = ((DataAccessException) failed).getCause(SQLException.class);
        return inner == null ? new SQLException() : inner;
    }
}
