package org.partnershipregister.store.steps;

import static org.partnershipregister.store.schema.Tables.CHECKLIST;
import static org.partnershipregister.store.schema.Tables.CHECKLIST_STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.Step;
import org.partnershipregister.model.steps.StepState;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ChecklistStepRecord;

/** Between the checklist of the model and its rows. The due day is kept beside for questions over all partnerships. */
final class StepRows {
    private StepRows() {
    }

    static List<Checklist> fetch(DSLContext sql, Condition which) {
        Map<UUID, List<Step>> steps = sql.select(CHECKLIST_STEP.fields()).from(CHECKLIST_STEP).join(CHECKLIST)
            .on(CHECKLIST.ID.eq(CHECKLIST_STEP.CHECKLIST_ID)).where(which).orderBy(CHECKLIST_STEP.POSITION)
            .fetchGroups(row -> row.get(CHECKLIST_STEP.CHECKLIST_ID), row -> new Step(
                new UsualStep(row.get(CHECKLIST_STEP.ID), row.get(CHECKLIST_STEP.STAGE), row.get(CHECKLIST_STEP.TEXT),
                    row.get(CHECKLIST_STEP.OFFSET_DAYS)),
                StepState.valueOf(row.get(CHECKLIST_STEP.STATE)), Optional.ofNullable(row.get(CHECKLIST_STEP.SETTLED_ON)),
                Optional.ofNullable(row.get(CHECKLIST_STEP.DUE_ON)), row.get(CHECKLIST_STEP.NOTE)));
        return sql.selectFrom(CHECKLIST).where(which).orderBy(CHECKLIST.ID).fetch(row -> new Checklist(row.getId(),
            row.getPartnershipId(), PartnershipModel.valueOf(row.getModel()), row.getBegunOn(),
            steps.getOrDefault(row.getId(), List.of())));
    }

    static void put(Edit edit, Checklist checklist) {
        edit.put(edit.sql().newRecord(CHECKLIST).setId(checklist.id()).setPartnershipId(checklist.partnership())
            .setModel(checklist.model().name()).setBegunOn(checklist.begun()));
        List<ChecklistStepRecord> rows = new ArrayList<>();
        checklist.steps().forEach(step -> rows.add(edit.sql().newRecord(CHECKLIST_STEP).setId(step.id())
            .setChecklistId(checklist.id()).setPartnershipId(checklist.partnership()).setStage(step.what().stage())
            .setText(step.what().text()).setOffsetDays(step.what().offset()).setState(step.state().name())
            .setSettledOn(step.settled().orElse(null)).setDueOn(step.due().orElse(null)).setNote(step.note())
            .setPosition(rows.size())));
        edit.replace(CHECKLIST_STEP, CHECKLIST_STEP.CHECKLIST_ID, checklist.id(), rows);
    }
}
