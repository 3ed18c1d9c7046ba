package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.Problem;

/**
 * A move of a bid to another stage, and what is missing for it. Beyond "go or no go" the partners' decision is needed,
 * and for handing in every partner's sign-off and shares that add up, or a written reason; an award is recorded by {@link AwardTerms} instead.
 */
public record BidMove(Bid bid, BidStage to) {

    /** True if the stage allows it at all. */
    public boolean allowed() {
        return bid.course().stage().next().contains(to) && !to.won();
    }

    /** What is missing, each with a text key under {@code bid.missing}. */
    public List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        if (to.needsGo() && !bid.course().go().yes()) {
            missing.add(Problem.warning("go", "bid.missing.go"));
        }
        if (to == BidStage.PARTNER_SIGN_OFF || to == BidStage.SUBMITTED) {
            addMoney(missing);
        }
        if (to == BidStage.SUBMITTED) {
            bid.unsigned().forEach(partner -> missing.add(Problem.warning("partners", "bid.missing.sign-off", partner.name())));
        }
        return List.copyOf(missing);
    }

    /** True if it is done only with a written reason. */
    public boolean needsReason() {
        boolean go = to.needsGo() && !bid.course().go().yes();
        boolean incomplete = to == BidStage.SUBMITTED && bid.course().stage() != BidStage.REJECTED && !bid.complete();
        return go || incomplete || to == BidStage.WITHDRAWN;
    }

    /** The bid as moved on a day. The reason becomes what was asked for: the decision's, or that for missing sign-offs. */
    public Bid made(LocalDate on, String reason) {
        BidDraft draft = bid.edit().at(to, on);
        if (to.needsGo() && !bid.course().go().yes() && !reason.isBlank()) {
            draft.go(new Bid.Go(Optional.of(GoDecision.GO), Optional.of(on), reason));
        }
        if (to == BidStage.WITHDRAWN && bid.course().stage() == BidStage.GO_NO_GO) {
            draft.go(new Bid.Go(Optional.of(GoDecision.NO_GO), Optional.of(on), reason));
        } else if (to == BidStage.WITHDRAWN || to == BidStage.REJECTED) {
            draft.feedback(Stream.of(bid.course().feedback(), reason).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n")));
        }
        if (to == BidStage.SUBMITTED && bid.course().stage() != BidStage.REJECTED) {
            draft.submitted(Optional.of(on), bid.complete() ? "" : reason);
        }
        if (to.beforeDeadline()) {
            draft.submitted(Optional.empty(), "");
        }
        if (to.open()) {
            draft.result(Optional.empty());
        }
        if (to == BidStage.REJECTED) {
            draft.result(Optional.of(on));
        }
        return draft.done();
    }

    private void addMoney(List<Problem> missing) {
        if (bid.plan().askedPence().isEmpty()) {
            missing.add(Problem.warning("asked", "bid.missing.asked"));
        }
        if (bid.partners().isEmpty()) {
            missing.add(Problem.warning("partners", "bid.missing.partners"));
        } else if (bid.unshared().filter(left -> left != 0).isPresent()) {
            missing.add(Problem.warning("partners", "bid.missing.shares"));
        }
    }
}
