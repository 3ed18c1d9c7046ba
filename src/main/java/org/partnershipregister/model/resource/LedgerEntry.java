package org.partnershipregister.model.resource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.RecordLink;

/**
 * One line of a contribution's ledger. Once kept it is never changed: a wrong one is reversed by a second.
 *
 * @param amount   below nothing in a reversal, so that all entries add up
 * @param on       the day it happened
 * @param by       the organisation that used it, or that it came from or went back to
 * @param reverses the entry that this one takes back
 * @param entered  the day it was written down
 */
public record LedgerEntry(UUID id, UUID contribution, EntryKind kind, Amount amount, LocalDate on, Optional<RecordLink> by,
                          String note, Optional<UUID> reverses, LocalDate entered) {
    public static final int LONGEST_NOTE = 2_000;

    /** A new entry, written down on that day. */
    public static LedgerEntry of(UUID contribution, EntryKind kind, Amount amount, LocalDate on, LocalDate entered) {
        return new LedgerEntry(Ids.next(), contribution, kind, amount, on, Optional.empty(), "", Optional.empty(), entered);
    }

    public LedgerEntry by(Optional<RecordLink> organisation) {
        return new LedgerEntry(id, contribution, kind, amount, on, organisation, note, reverses, entered);
    }

    public LedgerEntry saying(String words) {
        return new LedgerEntry(id, contribution, kind, amount, on, by, words, reverses, entered);
    }

    /** A new entry that takes this one back. */
    public LedgerEntry reversed(LocalDate today, String why) {
        return new LedgerEntry(Ids.next(), contribution, kind, amount.negated(), today, by, why, Optional.of(id), today);
    }
}
