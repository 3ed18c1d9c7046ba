package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementRelations;
import org.partnershipregister.model.agreement.AgreementRelations.Related;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Succession;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Agreements that follow from others: in their place, as a change in writing, or passing their terms on. */
public final class SuccessionStore {
    private static final int MOST_OFFERED = 10;

    private final Database database;
    private final AgreementStore agreements;

    public SuccessionStore(Database database) {
        this.database = database;
        this.agreements = new AgreementStore(database);
    }

    /** What the agreement has to do with others. */
    public AgreementRelations of(UUID id) {
        return database.read(sql -> relations(sql, AgreementParts.whole(sql, id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND))));
    }

    /**
     * Begins a new draft that is to take an agreement's place from a day on.
     *
     * @throws Failure NOT_ALLOWED when the old one never ran, or another takes its place already
     */
    public Agreement supersede(UUID id, LocalDate start) {
        Agreement old = agreements.get(id);
        if (!Succession.possible(old)) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, old.header().title());
        }
        return database.write(new ChangeLabel("change.agreement.superseding", old.header().title()),
            edit -> agreements.put(edit, Succession.successor(old, start)));
    }

    /**
     * Begins a draft that changes an agreement in writing.
     *
     * @throws Failure NOT_ALLOWED when that agreement doesn't run, for only what runs can be changed
     */
    public Agreement vary(UUID id, String title, LocalDate start, List<AgreementSection> sections) {
        Agreement varied = agreements.get(id);
        if (!varied.standing().status().running()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, varied.header().title());
        }
        return database.write(new ChangeLabel("change.agreement.varying", varied.header().title()),
            edit -> agreements.put(edit, Succession.variation(varied, title, start, sections)));
    }

    /** Up to ten agreements other than this one whose words hold what was typed. */
    public List<RecordLink> named(UUID other, String typed) {
        return database.read(sql -> sql.select(AGREEMENT.ID, AGREEMENT.REF, AGREEMENT.TITLE).from(AGREEMENT).where(Matching.present(AGREEMENT))
            .and(AGREEMENT.ID.ne(other)).and(Matching.words(AGREEMENT.SEARCH_KEY, typed)).orderBy(AGREEMENT.SORT_NAME, AGREEMENT.ID)
            .limit(MOST_OFFERED).fetch(row -> new RecordLink(Kind.AGREEMENT, row.value1(), named(row.value2(), row.value3()))));
    }

    /** An agreement as it is chosen: AGR-0003, Safer Streets. */
    public static String named(String ref, String title) {
        return ref + ", " + title;
    }

    static AgreementRelations relations(DSLContext sql, Agreement of) {
        return new AgreementRelations(one(sql, of.links().supersedes()), those(sql, AGREEMENT.SUPERSEDES_ID, of), one(sql, of.links().varies()),
            those(sql, AGREEMENT.VARIES_ID, of), one(sql, of.links().parent()), those(sql, AGREEMENT.PARENT_AGREEMENT_ID, of));
    }

    private static Optional<Related> one(DSLContext sql, Optional<UUID> id) {
        return id.flatMap(wanted -> related(sql, AGREEMENT.ID.eq(wanted)).stream().findFirst());
    }

    private static List<Related> those(DSLContext sql, Field<UUID> link, Agreement of) {
        return related(sql, link.eq(of.id()));
    }

    private static List<Related> related(DSLContext sql, Condition which) {
        return sql.select(AGREEMENT.ID, AGREEMENT.REF, AGREEMENT.TITLE, AGREEMENT.STATUS, AGREEMENT.EFFECTIVE_ON).from(AGREEMENT).where(which)
            .and(Matching.present(AGREEMENT)).orderBy(AGREEMENT.EFFECTIVE_ON.asc().nullsLast(), AGREEMENT.REF)
            .fetch(row -> new Related(row.value1(), row.value2(), row.value3(), AgreementStatus.valueOf(row.value4()),
                Optional.ofNullable(row.value5())));
    }
}
