package org.partnershipregister.store.sharing;

import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.InformationFlowRecord;

/** Keeps information flows. Lists are asked of {@link FlowLists}. */
public final class FlowStore {
    private final Database database;

    public FlowStore(Database database) {
        this.database = database;
    }

    /** The flow with that key, binned ones too; NOT_FOUND when there is none. */
    public InformationFlow get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one flow and answers it as kept. NOT_ALLOWED when it leads from an organisation to itself. */
    public InformationFlow save(InformationFlow flow) {
        String key = flow.version() == 0 ? "change.flow.added" : "change.flow.saved";
        return database.write(new ChangeLabel(key, flow.title()), edit -> put(edit, flow));
    }

    /** Moves a flow to another state; NOT_ALLOWED for one that does not follow ({@link FlowState#next}). */
    public InformationFlow move(UUID id, FlowState to, LocalDate on) {
        InformationFlow kept = get(id);
        if (!kept.course().state().next().contains(to)) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, kept.title());
        }
        return database.write(new ChangeLabel("change.flow.moved", kept.title()), edit ->
            put(edit, kept.with(new InformationFlow.Course(to, Optional.of(on), kept.course().reviewOn()))));
    }

    /** Puts one flow as part of a larger step and answers it as kept. */
    public InformationFlow put(Edit edit, InformationFlow flow) {
        refuseProblem(flow);
        InformationFlowRecord row = edit.sql().newRecord(INFORMATION_FLOW);
        FlowRows.fill(row, flow);
        if (flow.version() == 0) {
            row.setRef(edit.nextRef(Kind.INFORMATION_FLOW.prefix()));
        } else {
            row.setRowVersion(flow.version());
        }
        row.setSearchKey(FlowRows.searchKey(flow, row.getRef() == null ? flow.ref() : row.getRef()));
        edit.put(row);
        return find(edit.sql(), flow.id()).orElseThrow();
    }

    /** Moves flows to the bin as one change. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.flow.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.flow.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> edit.bin(INFORMATION_FLOW, id, true));
    }

    /** Takes a flow out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.flow.restored", get(id).title()), edit -> {
            edit.bin(INFORMATION_FLOW, id, false);
            return id;
        });
    }

    private static void refuseProblem(InformationFlow flow) {
        Optional<Problem> route = flow.problems().stream().filter(problem -> problem.field().equals("to")).findFirst();
        if (route.isPresent()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, flow.title());
        }
    }

    private static Optional<InformationFlow> find(DSLContext sql, UUID id) {
        return sql.selectFrom(INFORMATION_FLOW).where(INFORMATION_FLOW.ID.eq(id)).fetchOptional(FlowRows::read);
    }
}
