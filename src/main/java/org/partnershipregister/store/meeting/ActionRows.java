package org.partnershipregister.store.meeting;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.Owner;
import org.partnershipregister.store.schema.tables.records.ActionRecord;

/** Between the action of the model and its own row. */
final class ActionRows {
    private ActionRows() {
    }

    static void fill(ActionRecord row, Action from) {
        row.setId(from.id()).setMeetingId(from.place().meeting().orElse(null))
            .setAgendaItemId(from.place().item().orElse(null)).setPartnershipId(from.place().partnership().orElse(null))
            .setPosition(from.place().position()).setText(from.text()).setSortName(Folding.sortKey(from.text()))
            .setOwnerContactId(from.owner().contact().orElse(null))
            .setOwnerOrganisationId(from.owner().organisation().orElse(null)).setOwnerName(from.owner().name())
            .setDueOn(from.dueOn().orElse(null)).setState(from.outcome().state().name())
            .setDoneOn(from.outcome().doneOn().orElse(null)).setDroppedReason(from.outcome().reason())
            .setTimesCarried(from.timesCarried());
    }

    static Action read(ActionRecord row) {
        return new Action(row.getId(), row.getRef(),
            new Action.Source(Optional.ofNullable(row.getMeetingId()), Optional.ofNullable(row.getAgendaItemId()),
                Optional.ofNullable(row.getPartnershipId()), row.getPosition()),
            row.getText(),
            new Owner(Optional.ofNullable(row.getOwnerContactId()), Optional.ofNullable(row.getOwnerOrganisationId()),
                row.getOwnerName()),
            Optional.ofNullable(row.getDueOn()),
            new Action.Outcome(ActionState.valueOf(row.getState()), Optional.ofNullable(row.getDoneOn()),
                row.getDroppedReason()),
            row.getTimesCarried(), row.getRowVersion());
    }

    /** What an action is found by; its owner's name is joined when it is asked for, for names change. */
    static String searchKey(Action from, String ref) {
        return Folding.searchKey(List.of(ref, from.text(), from.owner().name(), from.outcome().reason()));
    }
}
