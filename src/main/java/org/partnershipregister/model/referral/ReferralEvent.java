package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/** Something that happened to a referral on its way besides its steps, whose days stand in the referral itself. */
public record ReferralEvent(UUID id, Kind kind, LocalDate on, String note) {

    public static final int LONGEST_NOTE = 2_000;

    /** What happened. */
    public enum Kind {
        ASKED_MORE, RETURNED, REPEATED, NOTE
    }

    /** A new one. */
    public static ReferralEvent of(Kind kind, LocalDate on, String note) {
        return new ReferralEvent(Ids.next(), kind, on, note);
    }
}
