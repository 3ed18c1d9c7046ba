package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.BID;

import java.util.Optional;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidStage;

/**
 * What no bid may break, whichever way it comes: stages in their order, no writing before the partners' "go", no handing
 * in without their sign-off and shares that add up, or a written reason, no award without its agreement, one lead body. NOT_ALLOWED names the bid.
 */
final class BidRules {
    private BidRules() {
    }

    static void refuse(DSLContext sql, Bid bid) {
        Optional<BidStage> kept = sql.select(BID.STAGE).from(BID).where(BID.ID.eq(bid.id())).fetchOptional(BID.STAGE)
            .map(BidStage::valueOf);
        BidStage stage = bid.course().stage();
        boolean leap = kept.filter(before -> before != stage && !before.next().contains(stage)).isPresent();
        boolean noGo = stage.needsGo() && !bid.course().go().yes();
        boolean unsigned = stage == BidStage.SUBMITTED && kept.filter(before -> before == stage || before == BidStage.REJECTED).isEmpty()
            && !bid.complete() && bid.course().unsignedReason().isBlank();
        boolean noAgreement = stage.won() && (bid.award().pence().isEmpty() || bid.course().result().isEmpty()
            || bid.award().agreement().isEmpty() || bid.award().budget().isEmpty());
        boolean wrong = bid.problems().stream().anyMatch(problem -> !problem.warning());
        if (leap || noGo || unsigned || noAgreement || wrong) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, named(bid));
        }
    }

    private static String named(Bid bid) {
        return bid.problemsOfPartners().stream().filter(problem -> !problem.warning()).findFirst().map(Problem::args)
            .filter(args -> !args.isEmpty()).map(args -> args.getFirst().toString()).orElse(bid.title());
    }
}
