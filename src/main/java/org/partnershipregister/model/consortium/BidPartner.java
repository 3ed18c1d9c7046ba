package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** An organisation in one bid: its part of the money in pence, what it does for it, and who signed it off when. */
public record BidPartner(UUID id, UUID organisation, String name, BidRole role, long sharePence, String delivers, DeliveryMode mode,
                         SignOff signOff) {
    public static final int LONGEST_TEXT = 10_000;

    /** The day a partner agreed to the bid as it is, and who said so; a name without a day is no sign-off. */
    public record SignOff(Optional<LocalDate> on, String by) {
        public static final int LONGEST_NAME = 300;
        public static final SignOff NONE = new SignOff(Optional.empty(), "");
    }

    /** A partner without a share that has signed nothing yet. */
    public static BidPartner of(UUID organisation, String name, BidRole role) {
        return new BidPartner(Ids.next(), organisation, name, role, 0, "", DeliveryMode.ALONGSIDE, SignOff.NONE);
    }

    public boolean signedOff() {
        return signOff.on().isPresent();
    }

    /** True unless it only lends its name. */
    public boolean takesShare() {
        return role != BidRole.SUPPORTER;
    }

    public BidPartner sharing(long pence) {
        return new BidPartner(id, organisation, name, role, pence, delivers, mode, signOff);
    }

    public BidPartner as(BidRole otherRole, DeliveryMode otherMode) {
        return new BidPartner(id, organisation, name, otherRole, sharePence, delivers, otherMode, signOff);
    }

    public BidPartner delivering(String what) {
        return new BidPartner(id, organisation, name, role, sharePence, what, mode, signOff);
    }

    public BidPartner signed(SignOff other) {
        return new BidPartner(id, organisation, name, role, sharePence, delivers, mode, other);
    }

    List<Problem> problems() {
        Problems problems = new Problems().maxLength("partners", delivers, LONGEST_TEXT)
            .maxLength("partners", signOff.by(), SignOff.LONGEST_NAME);
        if (sharePence < 0) {
            problems.add(Problem.error("partners", "problem.bid.share", name));
        }
        if (signedOff() && signOff.by().isBlank()) {
            problems.add(Problem.warning("partners", "problem.bid.signed-by", name));
        }
        return problems.list();
    }
}
