package org.partnershipregister.store.steps;

import static org.partnershipregister.store.schema.Tables.STEP_TEMPLATE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.model.steps.UsualSteps;
import org.partnershipregister.store.Database;

/** Keeps the usual steps of each model where users changed them; the others come with the program. */
public final class UsualStepStore {
    private final Database database;

    public UsualStepStore(Database database) {
        this.database = database;
    }

    /** The steps a new checklist of this model begins with. */
    public List<UsualStep> of(PartnershipModel model) {
        return database.read(sql -> of(sql, model));
    }

    /** Whether they are those that come with the program. */
    public boolean asDelivered(PartnershipModel model) {
        return database.read(sql -> !sql.fetchExists(STEP_TEMPLATE, STEP_TEMPLATE.MODEL.eq(model.name())));
    }

    /**
     * Keeps the usual steps of a model for checklists begun from now on. {@code name} names the
     * model in the history. NOT_ALLOWED when a step has no words, or there is none.
     */
    public void save(PartnershipModel model, List<UsualStep> steps, String name) {
        if (steps.isEmpty() || steps.stream().anyMatch(step -> !step.problems().isEmpty())) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, model.name());
        }
        replace(model, steps, name);
    }

    /** Goes back to the steps that come with the program. */
    public void forget(PartnershipModel model, String name) {
        replace(model, List.of(), name);
    }

    private void replace(PartnershipModel model, List<UsualStep> steps, String name) {
        database.write(new ChangeLabel("change.steps.usual", name), edit -> {
            List<UUID> keep = steps.stream().map(UsualStep::id).toList();
            edit.sql().select(STEP_TEMPLATE.ID).from(STEP_TEMPLATE).where(STEP_TEMPLATE.MODEL.eq(model.name()))
                .fetch(STEP_TEMPLATE.ID).stream().filter(id -> !keep.contains(id))
                .forEach(id -> edit.remove(STEP_TEMPLATE, id));
            for (int at = 0; at < steps.size(); at++) {
                UsualStep step = steps.get(at);
                edit.put(edit.sql().newRecord(STEP_TEMPLATE).setId(step.id()).setModel(model.name()).setStage(step.stage())
                    .setText(step.text()).setOffsetDays(step.offset()).setPosition(at));
            }
            return model;
        });
    }

    List<UsualStep> of(DSLContext sql, PartnershipModel model) {
        List<UsualStep> own = new ArrayList<>(sql.selectFrom(STEP_TEMPLATE).where(STEP_TEMPLATE.MODEL.eq(model.name()))
            .orderBy(STEP_TEMPLATE.POSITION).fetch(row -> new UsualStep(row.getId(), row.getStage(), row.getText(),
                row.getOffsetDays())));
        return own.isEmpty() ? UsualSteps.of(model) : List.copyOf(own);
    }
}
