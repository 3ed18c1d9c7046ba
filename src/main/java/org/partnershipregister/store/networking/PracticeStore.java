package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.SHARED_PRACTICE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.networking.PracticeFacts;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.SharedPracticeRecord;

/** Keeps shared practice. Lists are asked of {@link PracticeLists}. */
public final class PracticeStore {
    private final Database database;

    public PracticeStore(Database database) {
        this.database = database;
    }

    /** The practice with that key, binned ones too; NOT_FOUND when there is none. */
    public SharedPractice get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The same with the names of who told it and where. */
    public PracticeFacts facts(UUID id) {
        return database.read(sql -> {
            SharedPractice practice = find(sql, id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            return new PracticeFacts(practice, practice.source().organisation().flatMap(one -> Links.organisation(sql, one)),
                practice.source().partnership().flatMap(one -> Links.partnership(sql, one)),
                practice.source().meeting().flatMap(one -> Links.meeting(sql, one)));
        });
    }

    /** Saves one and answers it as kept. */
    public SharedPractice save(SharedPractice practice) {
        String key = practice.version() == 0 ? "change.practice.added" : "change.practice.saved";
        return database.write(new ChangeLabel(key, practice.title()), edit -> put(edit, practice));
    }

    /** Puts one as part of a larger step and answers it as kept. */
    public SharedPractice put(Edit edit, SharedPractice practice) {
        SharedPracticeRecord row = edit.sql().newRecord(SHARED_PRACTICE).setId(practice.id()).setTitle(practice.title())
            .setSortName(Folding.sortKey(practice.title())).setPartnershipId(practice.source().partnership().orElse(null))
            .setMeetingId(practice.source().meeting().orElse(null))
            .setOrganisationId(practice.source().organisation().orElse(null)).setText(practice.text())
            .setSharedOn(practice.sharedOn()).setNotes(practice.notes());
        if (practice.version() == 0) {
            row.setRef(edit.nextRef(Kind.SHARED_PRACTICE.prefix()));
        } else {
            row.setRowVersion(practice.version());
        }
        row.setSearchKey(Folding.searchKey(List.of(row.getRef() == null ? practice.ref() : row.getRef(), practice.title(),
            practice.text(), practice.notes())));
        edit.put(row);
        return find(edit.sql(), practice.id()).orElseThrow();
    }

    /** Moves several to the bin as one change. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.practice.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.practice.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> edit.bin(SHARED_PRACTICE, id, true));
    }

    private static Optional<SharedPractice> find(DSLContext sql, UUID id) {
        return sql.selectFrom(SHARED_PRACTICE).where(SHARED_PRACTICE.ID.eq(id)).fetchOptional(row ->
            new SharedPractice(row.getId(), row.getRef(), row.getTitle(), new SharedPractice.Source(
                Optional.ofNullable(row.getOrganisationId()), Optional.ofNullable(row.getPartnershipId()),
                Optional.ofNullable(row.getMeetingId())), row.getText(), row.getSharedOn(), row.getNotes(),
                row.getRowVersion()));
    }
}
