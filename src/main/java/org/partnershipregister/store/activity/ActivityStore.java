package org.partnershipregister.store.activity;

import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.Transfer;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.JointActivityRecord;

/** Keeps joint activities with their partners and the payments between them. Lists are asked of {@link ActivityLists}. */
public final class ActivityStore {
    private final Database database;

    public ActivityStore(Database database) {
        this.database = database;
    }

    /** The activity with that key, binned ones too; NOT_FOUND when there is none. */
    public JointActivity get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one activity and answers it as kept; NOT_ALLOWED as for {@link #put}. */
    public JointActivity save(JointActivity activity) {
        String key = activity.version() == 0 ? "change.activity.added" : "change.activity.saved";
        return database.write(new ChangeLabel(key, activity.title()), edit -> put(edit, activity));
    }

    /** Moves an activity to another state; NOT_ALLOWED for one that does not follow, and as for {@link #put}. */
    public JointActivity move(UUID id, ActivityState to, LocalDate on, String reason) {
        return change(id, "change.activity.moved", kept -> {
            if (!kept.standing().state().next().contains(to)) {
                throw new Failure(Failure.Reason.NOT_ALLOWED, kept.title());
            }
            return kept.with(new JointActivity.Standing(to, Optional.of(on), reason.strip()));
        });
    }

    /** Notes that one partner has paid another; NOT_ALLOWED when either takes no part. */
    public JointActivity pay(UUID id, Transfer transfer, LocalDate on) {
        return change(id, "change.activity.paid", kept ->
            kept.paid(Stream.concat(kept.payments().stream(), Stream.of(ActivityPayment.of(transfer, on))).toList()));
    }

    /** Takes back that something was paid; NOT_ALLOWED once the activity counts as shared out without a reason. */
    public JointActivity unpay(UUID id, UUID payment) {
        return change(id, "change.activity.unpaid", kept ->
            kept.paid(kept.payments().stream().filter(one -> !one.id().equals(payment)).toList()));
    }

    /**
     * Puts one activity as part of a larger step and answers it as kept.
     *
     * @throws Failure NOT_ALLOWED when it counts as shared out while something is open and no reason is written, or when a payment
     *         names an organisation that takes no part
     */
    public JointActivity put(Edit edit, JointActivity activity) {
        refuseUnsettled(activity);
        refuseStrangers(activity);
        JointActivityRecord row = edit.sql().newRecord(JOINT_ACTIVITY);
        ActivityRows.fill(row, activity);
        if (activity.version() == 0) {
            row.setRef(edit.nextRef(Kind.JOINT_ACTIVITY.prefix()));
        } else {
            row.setRowVersion(activity.version());
        }
        row.setSearchKey(ActivityRows.searchKey(activity, row.getRef() == null ? activity.ref() : row.getRef()));
        edit.put(row);
        ActivityParts.put(edit, activity);
        return find(edit.sql(), activity.id()).orElseThrow();
    }

    /** Moves activities to the bin as one change. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.activity.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.activity.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> edit.bin(JOINT_ACTIVITY, id, true));
    }

    /** Takes an activity out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.activity.restored", get(id).title()), edit -> {
            edit.bin(JOINT_ACTIVITY, id, false);
            return id;
        });
    }

    private JointActivity change(UUID id, String key, UnaryOperator<JointActivity> step) {
        return database.write(new ChangeLabel(key, get(id).title()), edit ->
            put(edit, step.apply(find(edit.sql(), id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)))));
    }

    private static void refuseUnsettled(JointActivity activity) {
        JointActivity.Standing standing = activity.standing();
        if (standing.state() == ActivityState.SHARED_OUT && standing.reason().isBlank() && !activity.settled()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, activity.title());
        }
    }

    private static void refuseStrangers(JointActivity activity) {
        Set<UUID> known = activity.partners().stream().map(ActivityPartner::organisation).collect(Collectors.toSet());
        boolean strange = activity.payments().stream().map(ActivityPayment::transfer)
            .anyMatch(one -> !known.contains(one.from()) || !known.contains(one.to()));
        if (strange) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, activity.title());
        }
    }

    static Optional<JointActivity> find(DSLContext sql, UUID id) {
        return sql.selectFrom(JOINT_ACTIVITY).where(JOINT_ACTIVITY.ID.eq(id)).fetchOptional(row ->
            ActivityRows.read(row, ActivityParts.partners(sql, id), ActivityParts.payments(sql, id)));
    }
}
