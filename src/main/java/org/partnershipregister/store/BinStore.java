package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.partnershipregister.model.Binned;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Kind;

/** What lies in the bin, over all kinds of record alike. Nothing is removed for good before its 90 days are over. */
public final class BinStore {
    /** How long a deleted record can be brought back. */
    public static final int DAYS = 90;

    private final Database database;

    public BinStore(Database database) {
        this.database = database;
    }

    /** Everything in the bin, the latest first. */
    public List<Binned> all() {
        List<Binned> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            found.addAll(database.read(sql -> of(sql, kind)));
        }
        found.sort(Comparator.comparing(Binned::deletedOn).reversed().thenComparing(Binned::ref));
        return found;
    }

    /** How many records are in the bin. */
    public int count() {
        return database.read(sql -> Arrays.stream(Kind.values())
            .mapToInt(kind -> sql.fetchCount(Schema.of(kind), deletedAt(Schema.of(kind)).isNotNull())).sum());
    }

    /** Brings these back as one step. */
    public void restore(List<Binned> wanted) {
        String subject = wanted.size() == 1 ? wanted.getFirst().title() : String.valueOf(wanted.size());
        String key = wanted.size() == 1 ? "change.bin.restored" : "change.bin.restored-many";
        database.write(new ChangeLabel(key, subject), edit -> {
            wanted.forEach(one -> {
                edit.bin(Schema.of(one.kind()), one.id(), false);
                withPathway(edit, one);
            });
            return wanted.size();
        });
    }

    /** A referral is nothing without its pathway, which may have been deleted after it. */
    private static void withPathway(Edit edit, Binned one) {
        if (one.kind() == Kind.REFERRAL) {
            edit.sql().select(REFERRAL.REFERRAL_PATHWAY_ID).from(REFERRAL).where(REFERRAL.ID.eq(one.id())).fetch(REFERRAL.REFERRAL_PATHWAY_ID)
                .forEach(pathway -> edit.bin(REFERRAL_PATHWAY, pathway, false));
        }
    }

    private List<Binned> of(DSLContext sql, Kind kind) {
        Table<? extends UpdatableRecord<?>> table = Schema.of(kind);
        Field<OffsetDateTime> deleted = deletedAt(table);
        return sql.selectFrom(table).where(deleted.isNotNull()).fetch().map(row -> binned(kind, table, row, deleted));
    }

    private Binned binned(Kind kind, Table<?> table, Record row, Field<OffsetDateTime> deleted) {
        LocalDate on = row.get(deleted).atZoneSameInstant(database.zone()).toLocalDate();
        return new Binned(kind, row.get(table.field("ID", UUID.class)), row.get(table.field("REF", String.class)),
            title(kind, table, row), on, row.get(table.field("UPDATED_BY", String.class)), on.plusDays(DAYS));
    }

    private static String title(Kind kind, Table<?> table, Record row) {
        return switch (kind) {
            case ORGANISATION, PARTNERSHIP -> text(table, row, "NAME");
            case AGREEMENT, MEETING, OPPORTUNITY, SHARED_PRACTICE, REFERRAL_PATHWAY, REFERRAL, RESOURCE_CONTRIBUTION, BID, CAMPAIGN,
                INFORMATION_FLOW, JOINT_ACTIVITY, AGREEMENT_TEMPLATE -> text(table, row, "TITLE");
            case ACTION -> text(table, row, "TEXT");
            case CONTACT -> (text(table, row, text(table, row, "KNOWN_AS").isEmpty() ? "GIVEN" : "KNOWN_AS") + " "
                + text(table, row, "FAMILY")).strip();
        };
    }

    private static String text(Table<?> table, Record row, String column) {
        return row.get(table.field(column, String.class));
    }

    private static Field<OffsetDateTime> deletedAt(Table<?> table) {
        return table.field("DELETED_AT", OffsetDateTime.class);
    }
}
