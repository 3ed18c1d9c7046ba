package org.partnershipregister.model;

import java.util.List;

/**
 * An expected failure of the world, with words: {@code failure.<reason>.happened}, {@code .kept} and {@code .next} in
 * the texts say what happened, what was kept and what to do. Made only in store, document and exchange.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it failed; each has its three sentences in the texts. */
    public enum Reason {
        STALE, NOT_FOUND, IN_USE, STILL_NAMED, OURS, NOTES_KEPT, ALREADY_THERE, CONTRADICTION, TOO_LONG, FROZEN, LEDGER, NOT_ALLOWED, OBLIGED,
        UNAVAILABLE, DISK_FULL, READ_ONLY, DAMAGED, NEWER_FILE, OPEN_ELSEWHERE, NO_REGISTER, NOT_EMPTY, UNREADABLE_FILE, WORKBOOK, NO_LOGO, OWN_FILE,
        UNWRITABLE_FILE, BAD_BACKUP, SMALLER_BACKUP, UNKNOWN_FORMAT, NO_PRINTER, NO_PRINT_COMMAND, PRINTING_FAILED, NOTHING_TO_UNDO, CANCELLED;

        /** The start of this reason's text keys: {@code failure.open-elsewhere}. */
        public String key() {
            return TextKey.of("failure", this);
        }
    }

    private final Reason reason;
    private final transient List<Object> args;

    public Failure(Reason reason, Object... args) {
        this(reason, null, args);
    }

    public Failure(Reason reason, Throwable cause, Object... args) {
        super(reason + " " + List.of(args), cause);
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentences name: a file, a person, a record. */
    public List<Object> args() {
        return args;
    }
}
