package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.governance.DecisionRule;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskKind;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.model.partnership.Membership;

/** Committees and risks with valid defaults. */
public final class GovernanceSamples {
    private static final Optional<LocalDate> LONG_AGO = Optional.of(TestRegister.TODAY.minusYears(1));

    private GovernanceSamples() {
    }

    /** A steering group with a quorum of so many, and one seat for each of these members. */
    public static Committee steering(UUID partnership, int quorum, Membership... members) {
        return Committee.named(partnership, "Steering group", CommitteeKind.STEERING)
            .deciding(CommitteeKind.STEERING, DecisionRule.MAJORITY, Optional.of(quorum))
            .seating(List.of(members).stream().map(GovernanceSamples::seat).toList());
    }

    /** A seat of a member for a year now. */
    public static Seat seat(Membership member) {
        return Seat.from(LONG_AGO).of(member.id(), member.party().name());
    }

    /** An open risk of this weight. */
    public static Risk risk(UUID partnership, String text, int likelihood, int impact) {
        return Risk.of(partnership, text).saying(text, RiskKind.MONEY).weighing(likelihood, impact);
    }
}
