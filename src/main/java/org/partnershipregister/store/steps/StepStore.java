package org.partnershipregister.store.steps;

import static org.partnershipregister.store.schema.Tables.CHECKLIST;
import static org.partnershipregister.store.schema.Tables.CHECKLIST_STEP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP_MODEL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Keeps the checklists of partnerships, one for each model that was begun. */
public final class StepStore {
    private final Database database;

    public StepStore(Database database) {
        this.database = database;
    }

    /** The checklists of a partnership, those of ended models too. */
    public List<Checklist> of(UUID partnership) {
        return database.read(sql -> StepRows.fetch(sql, CHECKLIST.PARTNERSHIP_ID.eq(partnership)));
    }

    /**
     * Begins the checklist of a model with its usual steps, counted from a day. ALREADY_THERE when it is begun, NOT_ALLOWED
     * when the partnership does not follow that model.
     */
    public Checklist begin(UUID partnership, PartnershipModel model, LocalDate from, String name) {
        return database.write(new ChangeLabel("change.steps.begun", name), edit -> {
            Checklist fresh = Checklist.begin(partnership, model, from,
                new UsualStepStore(database).of(edit.sql(), model));
            put(edit, fresh);
            return fresh;
        });
    }

    /** Changes a checklist as it is kept by now, named in the history by a key and a subject. */
    public Checklist change(UUID checklist, String labelKey, String subject, UnaryOperator<Checklist> change) {
        return database.write(new ChangeLabel(labelKey, subject), edit -> {
            Checklist changed = change.apply(find(edit.sql(), checklist)
                .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)));
            put(edit, changed);
            return changed;
        });
    }

    /** Puts one checklist as part of a larger action. */
    public void put(Edit edit, Checklist checklist) {
        boolean known = find(edit.sql(), checklist.id()).isPresent();
        if (!known && edit.sql().fetchExists(CHECKLIST, CHECKLIST.PARTNERSHIP_ID.eq(checklist.partnership())
            .and(CHECKLIST.MODEL.eq(checklist.model().name())))) {
            throw new Failure(Failure.Reason.ALREADY_THERE, checklist.model().name());
        }
        if (!known && !follows(edit.sql(), checklist) || checklist.words().stream().anyMatch(step -> !step.problems().isEmpty())) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, checklist.model().name());
        }
        StepRows.put(edit, checklist);
    }

    private static boolean follows(DSLContext sql, Checklist checklist) {
        return sql.fetchExists(PARTNERSHIP_MODEL, PARTNERSHIP_MODEL.PARTNERSHIP_ID.eq(checklist.partnership())
            .and(PARTNERSHIP_MODEL.MODEL.eq(checklist.model().name())));
    }

    /** Takes a checklist away with its steps; undo brings it again. */
    public void remove(Checklist checklist, String name) {
        database.write(new ChangeLabel("change.steps.removed", name), edit -> {
            edit.replace(CHECKLIST_STEP, CHECKLIST_STEP.CHECKLIST_ID, checklist.id(), List.of());
            edit.remove(CHECKLIST, checklist.id());
            return checklist.id();
        });
    }

    private static Optional<Checklist> find(DSLContext sql, UUID id) {
        return StepRows.fetch(sql, CHECKLIST.ID.eq(id)).stream().findFirst();
    }
}
