package org.partnershipregister.store.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.Significance;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.store.schema.tables.records.PartnershipRecord;

/** Between the partnership of the model and its own row. */
final class PartnershipRows {
    private PartnershipRows() {
    }

    static void fill(PartnershipRecord row, Partnership from) {
        Partnership.Course course = from.course();
        Partnership.Running running = from.running();
        row.setId(from.id()).setName(from.name()).setFieldOfWork(from.field().map(Enum::name).orElse(null))
            .setPurpose(from.why().purpose()).setVision(from.why().vision()).setServiceUsers(from.why().serviceUsers())
            .setFormality(from.formality().name()).setStage(course.stage().name())
            .setPausedOn(course.pausedOn().orElse(null)).setStartOn(course.start().orElse(null))
            .setEndOn(course.end().orElse(null)).setLegallyRequired(from.basis().legalDuty())
            .setLegalDuty(from.basis().law()).setOwnBudget(from.basis().ownBudget())
            .setOurLeadContactId(running.ourLead().orElse(null)).setHostOrganisationId(running.host().orElse(null))
            .setGroupName(running.groupName()).setMeetingEveryDays(running.meetingEveryDays().orElse(null))
            .setSignificance(running.significance().map(Enum::name).orElse(null))
            .setReviewEveryMonths(running.reviewEveryMonths().orElse(null))
            .setNextReviewOn(running.nextReview().orElse(null)).setDisputeProcedure(running.disputes())
            .setExitArrangements(running.exitPlan()).setOriginPartnershipId(from.origin().orElse(null))
            .setNotes(from.notes());
    }

    static Partnership read(PartnershipRecord row, ModelHistory models, List<Objective> objectives) {
        return new Partnership(row.getId(), row.getRef(), row.getName(),
            Optional.ofNullable(row.getFieldOfWork()).map(FieldOfWork::valueOf),
            new Partnership.Why(row.getVision(), row.getPurpose(), row.getServiceUsers()),
            Formality.valueOf(row.getFormality()), course(row),
            new Partnership.Basis(row.getLegallyRequired(), row.getLegalDuty(), row.getOwnBudget()), running(row),
            models, objectives, Optional.ofNullable(row.getOriginPartnershipId()), row.getNotes(), row.getRowVersion());
    }

    /** All by which a partnership is found; its members are found by their own names. */
    static String searchKey(Partnership from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.name(), from.why().vision(), from.why().purpose(),
            from.why().serviceUsers(), from.basis().law(), from.running().groupName(), from.running().disputes(),
            from.running().exitPlan(), from.notes()));
        from.objectives().forEach(objective -> {
            texts.add(objective.text());
            texts.add(objective.measure());
        });
        return Folding.searchKey(texts);
    }

    private static Partnership.Course course(PartnershipRecord row) {
        return new Partnership.Course(Stage.valueOf(row.getStage()), Optional.ofNullable(row.getPausedOn()),
            Optional.ofNullable(row.getStartOn()), Optional.ofNullable(row.getEndOn()));
    }

    private static Partnership.Running running(PartnershipRecord row) {
        return new Partnership.Running(Optional.ofNullable(row.getOurLeadContactId()),
            Optional.ofNullable(row.getHostOrganisationId()), row.getGroupName(),
            Optional.ofNullable(row.getMeetingEveryDays()),
            Optional.ofNullable(row.getSignificance()).map(Significance::valueOf),
            Optional.ofNullable(row.getReviewEveryMonths()), Optional.ofNullable(row.getNextReviewOn()),
            row.getDisputeProcedure(), row.getExitArrangements());
    }
}
