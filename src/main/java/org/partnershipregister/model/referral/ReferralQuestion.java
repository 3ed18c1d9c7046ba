package org.partnershipregister.model.referral;

import java.util.Optional;
import java.util.UUID;

/** Which referrals a list shows and in what order. */
public record ReferralQuestion(String text, Optional<UUID> pathway, Optional<Which> which, Optional<ReferralState> state,
    Optional<Direction> direction, Optional<Quarter> quarter, Sort sort, boolean descending) {

    /** All, the newest first. */
    public static final ReferralQuestion ALL = new ReferralQuestion("", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Sort.SENT, true);

    /** What of them calls for someone. */
    public enum Which {
        OPEN, LATE, OVER
    }

    /** What to sort by. SENT means the day it was prepared while it has not been sent. */
    public enum Sort {
        SENT, CLIENT, PATHWAY, STATE, DUE, REF, DIRECTION, FROM, TO
    }

    public ReferralQuestion text(String typed) {
        return new ReferralQuestion(typed, pathway, which, state, direction, quarter, sort, descending);
    }

    public ReferralQuestion on(UUID one) {
        return new ReferralQuestion(text, Optional.of(one), which, state, direction, quarter, sort, descending);
    }

    public ReferralQuestion which(Which wanted) {
        return new ReferralQuestion(text, pathway, Optional.of(wanted), state, direction, quarter, sort, descending);
    }

    public ReferralQuestion in(Quarter wanted) {
        return new ReferralQuestion(text, pathway, which, state, direction, Optional.of(wanted), sort, descending);
    }

    public ReferralQuestion sorted(Sort by, boolean down) {
        return new ReferralQuestion(text, pathway, which, state, direction, quarter, by, down);
    }
}
