package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE_MEMBER;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE_NOTE;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP_MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ObjectiveRecord;

/** The rows that belong to one partnership: its models and its objectives. */
final class PartnershipParts {
    private PartnershipParts() {
    }

    static ModelHistory models(DSLContext sql, UUID id) {
        return new ModelHistory(sql.selectFrom(PARTNERSHIP_MODEL).where(PARTNERSHIP_MODEL.PARTNERSHIP_ID.eq(id))
            .orderBy(PARTNERSHIP_MODEL.START_ON.asc().nullsFirst(), PARTNERSHIP_MODEL.ID)
            .fetch(row -> new ModelSpan(row.getId(), PartnershipModel.valueOf(row.getModel()),
                Boolean.TRUE.equals(row.getIsMain()), Optional.ofNullable(row.getStartOn()),
                Optional.ofNullable(row.getEndOn()), row.getWhyChanged())));
    }

    static List<Objective> objectives(DSLContext sql, UUID id) {
        return sql.selectFrom(OBJECTIVE).where(OBJECTIVE.PARTNERSHIP_ID.eq(id)).orderBy(OBJECTIVE.POSITION)
            .fetch(row -> new Objective(row.getId(), ObjectiveKind.valueOf(row.getKind()), row.getText(),
                row.getMeasure(), row.getTarget(), Optional.ofNullable(row.getTargetOn()),
                ObjectiveState.valueOf(row.getState())));
    }

    static void put(Edit edit, Partnership partnership) {
        edit.replace(PARTNERSHIP_MODEL, PARTNERSHIP_MODEL.PARTNERSHIP_ID, partnership.id(),
            partnership.models().spans().stream().map(span -> edit.sql().newRecord(PARTNERSHIP_MODEL).setId(span.id())
                .setPartnershipId(partnership.id()).setModel(span.model().name()).setIsMain(span.main() ? true : null)
                .setStartOn(span.from().orElse(null)).setEndOn(span.to().orElse(null)).setWhyChanged(span.why()))
                .toList());
        List<ObjectiveRecord> rows = new ArrayList<>();
        partnership.objectives().forEach(one -> rows.add(edit.sql().newRecord(OBJECTIVE).setId(one.id())
            .setPartnershipId(partnership.id()).setKind(one.kind().name()).setText(one.text())
            .setMeasure(one.measure()).setTarget(one.target()).setTargetOn(one.targetOn().orElse(null))
            .setState(one.state().name()).setPosition(rows.size())));
        removeProgressOfTheGone(edit, partnership);
        edit.replace(OBJECTIVE, OBJECTIVE.PARTNERSHIP_ID, partnership.id(), rows);
    }

    /** Notes and sharing go with an objective that is taken away, in the same edit, so that undo brings all back. */
    private static void removeProgressOfTheGone(Edit edit, Partnership partnership) {
        List<UUID> kept = partnership.objectives().stream().map(Objective::id).toList();
        edit.sql().select(OBJECTIVE_NOTE.ID).from(OBJECTIVE_NOTE).where(OBJECTIVE_NOTE.PARTNERSHIP_ID.eq(partnership.id()))
            .and(OBJECTIVE_NOTE.OBJECTIVE_ID.notIn(kept)).fetch(OBJECTIVE_NOTE.ID)
            .forEach(note -> edit.remove(OBJECTIVE_NOTE, note));
        edit.sql().select(OBJECTIVE_MEMBER.ID).from(OBJECTIVE_MEMBER)
            .where(OBJECTIVE_MEMBER.PARTNERSHIP_ID.eq(partnership.id()))
            .and(OBJECTIVE_MEMBER.OBJECTIVE_ID.notIn(kept)).fetch(OBJECTIVE_MEMBER.ID)
            .forEach(member -> edit.remove(OBJECTIVE_MEMBER, member));
    }
}
