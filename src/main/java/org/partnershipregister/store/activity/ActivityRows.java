package org.partnershipregister.store.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.SplitRule;
import org.partnershipregister.store.schema.tables.records.JointActivityRecord;

/** Between the joint activity of the model and its own row. */
final class ActivityRows {
    private ActivityRows() {
    }

    static void fill(JointActivityRecord row, JointActivity from) {
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title()))
            .setPartnershipId(from.partnership()).setKind(from.kind().name()).setState(from.standing().state().name())
            .setStateOn(from.standing().since().orElse(null)).setStateReason(from.standing().reason())
            .setHappensOn(from.plan().from().orElse(null)).setEndsOn(from.plan().to().orElse(null))
            .setPlace(from.plan().place()).setLeadOrganisationId(from.plan().lead().orElse(null))
            .setSplitRule(from.rule().name()).setPurpose(from.words().purpose()).setLessons(from.words().lessons())
            .setNotes(from.words().notes());
    }

    static JointActivity read(JointActivityRecord row, List<ActivityPartner> partners, List<ActivityPayment> payments) {
        return new JointActivity(row.getId(), row.getRef(), row.getTitle(), row.getPartnershipId(),
            ActivityKind.valueOf(row.getKind()),
            new JointActivity.Standing(ActivityState.valueOf(row.getState()), Optional.ofNullable(row.getStateOn()),
                row.getStateReason()),
            new JointActivity.Plan(Optional.ofNullable(row.getHappensOn()), Optional.ofNullable(row.getEndsOn()), row.getPlace(),
                Optional.ofNullable(row.getLeadOrganisationId())),
            new JointActivity.Words(row.getPurpose(), row.getLessons(), row.getNotes()), SplitRule.valueOf(row.getSplitRule()),
            partners, payments, row.getRowVersion());
    }

    /** All by which an activity is found; names of organisations are joined when asked for. */
    static String searchKey(JointActivity from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.title(), from.plan().place(), from.words().purpose(),
            from.words().lessons(), from.words().notes(), from.standing().reason()));
        from.partners().forEach(one -> texts.add(one.note()));
        return Folding.searchKey(texts);
    }
}
