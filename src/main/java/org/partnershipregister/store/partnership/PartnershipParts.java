package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
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
        edit.replace(OBJECTIVE, OBJECTIVE.PARTNERSHIP_ID, partnership.id(), rows);
    }
}
