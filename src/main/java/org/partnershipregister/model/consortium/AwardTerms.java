package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.Obligation;

/**
 * What a funder's letter says: how much in pence, when, for what time, by grant or by contract, and what it obliges to.
 *
 * @param scaled whether the partners' shares follow the amount in their old proportion; else they stay as they are
 */
public record AwardTerms(long pence, LocalDate on, Optional<LocalDate> starts, Optional<LocalDate> ends, AgreementKind kind,
                         boolean scaled, List<Obligation> obligations) {

    /** The two ways in which a funder gives money. */
    public static final List<AgreementKind> KINDS = List.of(AgreementKind.GRANT_AGREEMENT, AgreementKind.CONTRACT_FOR_SERVICES);

    public AwardTerms {
        obligations = List.copyOf(obligations);
    }

    /** The stage this award brings a bid to: all of what was asked, or part of it. */
    public BidStage stage(Bid bid) {
        return bid.plan().askedPence().filter(asked -> pence < asked).isPresent() ? BidStage.PART_AWARDED : BidStage.AWARDED;
    }

    /** The bid's partners with their shares of the award. */
    public List<BidPartner> shared(Bid bid) {
        List<Long> shares = Shares.byWeight(pence, bid.partners().stream().map(BidPartner::sharePence).toList());
        List<BidPartner> partners = new ArrayList<>();
        for (BidPartner partner : bid.partners()) {
            partners.add(scaled ? partner.sharing(shares.get(partners.size())) : partner);
        }
        return partners;
    }

    /** What keeps it from being recorded. */
    public List<Problem> problems(Bid bid) {
        Problems problems = new Problems().dateOrder("ends", starts, ends).dateOrder("on", bid.course().submitted(), Optional.of(on));
        if (pence <= 0) {
            problems.add(Problem.error("amount", "problem.award.amount"));
        }
        if (!KINDS.contains(kind)) {
            problems.add(Problem.error("kind", "problem.award.kind"));
        }
        if (bid.lead().isEmpty()) {
            problems.add(Problem.error("lead", "problem.award.lead"));
        }
        obligations.forEach(one -> one.problems().forEach(problems::add));
        return problems.list();
    }
}
