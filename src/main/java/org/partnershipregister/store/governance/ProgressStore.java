package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE_MEMBER;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE_NOTE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.governance.Progress;
import org.partnershipregister.model.governance.ProgressNote;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ObjectiveRecord;

/**
 * Keeps how objectives go over time and which members share them. The newest note says how its objective stands, so the
 * list never disagrees with the history.
 */
public final class ProgressStore {
    private final Database database;

    public ProgressStore(Database database) {
        this.database = database;
    }

    /** The progress of a partnership's objectives by their keys; those without notes or members are left out. */
    public Map<UUID, Progress> of(UUID partnership) {
        return database.read(sql -> {
            Map<UUID, List<ProgressNote>> notes = sql.selectFrom(OBJECTIVE_NOTE)
                .where(OBJECTIVE_NOTE.PARTNERSHIP_ID.eq(partnership))
                .orderBy(OBJECTIVE_NOTE.NOTED_ON.desc(), OBJECTIVE_NOTE.ID.desc()).fetchGroups(OBJECTIVE_NOTE.OBJECTIVE_ID,
                    row -> new ProgressNote(row.getId(), row.getObjectiveId(), row.getNotedOn(), row.getMeasured(),
                        row.getText(), ObjectiveState.valueOf(row.getState())));
            Map<UUID, List<UUID>> members = sql.select(OBJECTIVE_MEMBER.OBJECTIVE_ID, OBJECTIVE_MEMBER.MEMBERSHIP_ID)
                .from(OBJECTIVE_MEMBER).where(OBJECTIVE_MEMBER.PARTNERSHIP_ID.eq(partnership))
                .fetchGroups(OBJECTIVE_MEMBER.OBJECTIVE_ID, OBJECTIVE_MEMBER.MEMBERSHIP_ID);
            Map<UUID, Progress> all = new HashMap<>();
            notes.forEach((id, some) -> all.put(id, new Progress(some, Set.copyOf(members.getOrDefault(id, List.of())))));
            members.forEach((id, some) -> all.putIfAbsent(id, new Progress(List.of(), Set.copyOf(some))));
            return all;
        });
    }

    /** Adds a note, or changes it; the objective stands as its newest note says. NOT_FOUND without the objective. */
    public void save(ProgressNote note) {
        ObjectiveRecord objective = objective(note.objective());
        database.write(new ChangeLabel("change.progress.saved", objective.getText()), edit -> {
            put(edit, note);
            return note;
        });
    }

    /** The same as part of a larger action. */
    public void put(Edit edit, ProgressNote note) {
        UUID partnership = partnership(edit.sql(), note.objective());
        edit.put(edit.sql().newRecord(OBJECTIVE_NOTE).setId(note.id()).setObjectiveId(note.objective())
            .setPartnershipId(partnership).setNotedOn(note.on()).setMeasured(note.measured()).setText(note.text())
            .setState(note.state().name()));
        edit.sql().select(OBJECTIVE_NOTE.STATE).from(OBJECTIVE_NOTE).where(OBJECTIVE_NOTE.OBJECTIVE_ID.eq(note.objective()))
            .orderBy(OBJECTIVE_NOTE.NOTED_ON.desc(), OBJECTIVE_NOTE.ID.desc()).limit(1).fetchOptional(OBJECTIVE_NOTE.STATE)
            .ifPresent(state -> edit.put(edit.sql().newRecord(OBJECTIVE).setId(note.objective()).setState(state)));
    }

    /** Takes a note away that was written by mistake; the objective keeps its state. */
    public void remove(ProgressNote note) {
        database.write(new ChangeLabel("change.progress.removed", objective(note.objective()).getText()), edit -> {
            edit.remove(OBJECTIVE_NOTE, note.id());
            return note;
        });
    }

    /** Says which members share an objective; none means all. NOT_ALLOWED for a member of another partnership. */
    public void share(UUID objective, Set<UUID> memberships) {
        ObjectiveRecord kept = objective(objective);
        database.write(new ChangeLabel("change.progress.shared", kept.getText()), edit -> {
            putShared(edit, objective, memberships);
            return objective;
        });
    }

    /** The same as part of a larger action. */
    public void putShared(Edit edit, UUID objective, Set<UUID> memberships) {
        UUID partnership = partnership(edit.sql(), objective);
        Condition ours = MEMBERSHIP.PARTNERSHIP_ID.eq(partnership).and(MEMBERSHIP.ID.in(memberships));
        if (edit.sql().fetchCount(MEMBERSHIP, ours) < memberships.size()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, objective(objective).getText());
        }
        Map<UUID, UUID> kept = edit.sql().select(OBJECTIVE_MEMBER.MEMBERSHIP_ID, OBJECTIVE_MEMBER.ID).from(OBJECTIVE_MEMBER)
            .where(OBJECTIVE_MEMBER.OBJECTIVE_ID.eq(objective)).fetchMap(OBJECTIVE_MEMBER.MEMBERSHIP_ID, OBJECTIVE_MEMBER.ID);
        edit.replace(OBJECTIVE_MEMBER, OBJECTIVE_MEMBER.OBJECTIVE_ID, objective, memberships.stream().sorted()
            .map(member -> edit.sql().newRecord(OBJECTIVE_MEMBER)
                .setId(Optional.ofNullable(kept.get(member)).orElseGet(Ids::next)).setObjectiveId(objective)
                .setPartnershipId(partnership).setMembershipId(member)).toList());
    }

    private ObjectiveRecord objective(UUID id) {
        return database.read(sql -> sql.selectFrom(OBJECTIVE).where(OBJECTIVE.ID.eq(id)).fetchOptional())
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    private static UUID partnership(DSLContext sql, UUID objective) {
        return sql.select(OBJECTIVE.PARTNERSHIP_ID).from(OBJECTIVE).where(OBJECTIVE.ID.eq(objective))
            .fetchOptional(OBJECTIVE.PARTNERSHIP_ID).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }
}
