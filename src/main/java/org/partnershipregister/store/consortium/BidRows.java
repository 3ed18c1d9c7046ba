package org.partnershipregister.store.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.GoDecision;
import org.partnershipregister.store.schema.tables.records.BidRecord;

/** Between the bid of the model and its own row. */
final class BidRows {
    private BidRows() {
    }

    static void fill(BidRecord row, Bid from) {
        Bid.Course course = from.course();
        Bid.Award award = from.award();
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title())).setPartnershipId(from.partnership())
            .setOpportunityId(from.opportunity().orElse(null)).setFunderOrganisationId(from.funder().organisation().orElse(null))
            .setFunderName(from.funder().name()).setProgramme(from.funder().programme()).setPurpose(from.plan().purpose())
            .setDeadlineOn(from.plan().deadline().orElse(null)).setAskedPence(from.plan().askedPence().orElse(null))
            .setAwardedPence(award.pence().orElse(null)).setStage(course.stage().name()).setStageOn(course.on().orElse(null))
            .setGoDecision(course.go().decision().map(Enum::name).orElse(null)).setGoOn(course.go().on().orElse(null))
            .setGoReason(course.go().reason()).setSubmittedOn(course.submitted().orElse(null))
            .setUnsignedReason(course.unsignedReason()).setResultOn(course.result().orElse(null)).setFeedback(course.feedback())
            .setStartsOn(award.starts().orElse(null)).setEndsOn(award.ends().orElse(null))
            .setAgreementId(award.agreement().orElse(null)).setBudgetId(award.budget().orElse(null)).setNotes(from.notes());
    }

    static Bid read(BidRecord row, String funder, List<BidPartner> partners, List<BidPaper> papers) {
        return new Bid(row.getId(), row.getRef(), row.getTitle(), row.getPartnershipId(), Optional.ofNullable(row.getOpportunityId()),
            new Bid.Funder(Optional.ofNullable(row.getFunderOrganisationId()), funder, row.getProgramme()),
            new Bid.Plan(row.getPurpose(), Optional.ofNullable(row.getDeadlineOn()), Optional.ofNullable(row.getAskedPence())),
            course(row),
            new Bid.Award(Optional.ofNullable(row.getAwardedPence()), Optional.ofNullable(row.getStartsOn()),
                Optional.ofNullable(row.getEndsOn()), Optional.ofNullable(row.getAgreementId()), Optional.ofNullable(row.getBudgetId())),
            row.getNotes(), partners, papers, row.getRowVersion());
    }

    /** All by which a bid is found; its partners too, for people ask "what did we bid for with them?". */
    static String searchKey(Bid from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.title(), from.funder().name(), from.funder().programme(),
            from.plan().purpose(), from.course().go().reason(), from.course().feedback(), from.notes()));
        from.partners().forEach(partner -> {
            texts.add(partner.name());
            texts.add(partner.delivers());
        });
        return Folding.searchKey(texts);
    }

    private static Bid.Course course(BidRecord row) {
        Bid.Go go = new Bid.Go(Optional.ofNullable(row.getGoDecision()).map(GoDecision::valueOf), Optional.ofNullable(row.getGoOn()),
            row.getGoReason());
        return new Bid.Course(BidStage.valueOf(row.getStage()), Optional.ofNullable(row.getStageOn()), go,
            Optional.ofNullable(row.getSubmittedOn()), row.getUnsignedReason(), Optional.ofNullable(row.getResultOn()), row.getFeedback());
    }
}
