package org.partnershipregister.model.referral;

import static org.partnershipregister.model.referral.ReferralState.ACCEPTED;
import static org.partnershipregister.model.referral.ReferralState.ACKNOWLEDGED;
import static org.partnershipregister.model.referral.ReferralState.CLOSED;
import static org.partnershipregister.model.referral.ReferralState.DECLINED;
import static org.partnershipregister.model.referral.ReferralState.IN_SERVICE;
import static org.partnershipregister.model.referral.ReferralState.MORE_INFORMATION_ASKED;
import static org.partnershipregister.model.referral.ReferralState.PREPARED;
import static org.partnershipregister.model.referral.ReferralState.SENT;
import static org.partnershipregister.model.referral.ReferralState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The steps of a referral and the states each may be taken in: the one place that says which moves are allowed. */
public enum ReferralMove {
    SEND(PREPARED),
    ACKNOWLEDGE(SENT),
    COMPLETE(MORE_INFORMATION_ASKED),
    MEET(ACCEPTED),
    ACCEPT(SENT, ACKNOWLEDGED, MORE_INFORMATION_ASKED),
    DECLINE(SENT, ACKNOWLEDGED, MORE_INFORMATION_ASKED),
    CLOSE(ACCEPTED, IN_SERVICE),
    /** More information is asked for: the referral waits for who sent it. */
    ASK_MORE(SENT, ACKNOWLEDGED),
    /** The form comes back to who sent it, to be put right. */
    RETURN(SENT, ACKNOWLEDGED),
    /** The client, or who sent it, had to say again what the form says already. */
    REPEAT(SENT, ACKNOWLEDGED, MORE_INFORMATION_ASKED, ACCEPTED, IN_SERVICE),
    WITHDRAW(PREPARED, SENT, ACKNOWLEDGED, MORE_INFORMATION_ASKED, ACCEPTED, IN_SERVICE),
    REOPEN(DECLINED, WITHDRAWN, CLOSED);

    private final Set<ReferralState> from;

    ReferralMove(ReferralState... from) {
        this.from = Set.of(from);
    }

    /** Whether this step may be taken in that state. */
    public boolean possible(ReferralState state) {
        return from.contains(state);
    }

    /** The steps that may be taken in a state, the usual one first. */
    public static List<ReferralMove> from(ReferralState state) {
        return Arrays.stream(values()).filter(move -> move.possible(state)).toList();
    }
}
