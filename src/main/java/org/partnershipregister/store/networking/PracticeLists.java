package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.SHARED_PRACTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.model.networking.PracticeRow;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of shared practice, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class PracticeLists {
    private static final Field<String> ORGANISATION_NAME = DSL.coalesce(ORGANISATION.NAME, DSL.inline(""));
    private static final Field<String> PARTNERSHIP_NAME = DSL.coalesce(PARTNERSHIP.NAME, DSL.inline(""));

    private final Database database;

    public PracticeLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(PracticeQuestion question) {
        return database.read(sql -> sql.select(SHARED_PRACTICE.ID).from(SHARED_PRACTICE)
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(SHARED_PRACTICE.ORGANISATION_ID))
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(SHARED_PRACTICE.PARTNERSHIP_ID))
            .where(condition(question)).orderBy(order(question)).fetch(SHARED_PRACTICE.ID));
    }

    /** The lines of these keys, in no particular order. */
    public List<PracticeRow> rows(List<UUID> ids) {
        return database.read(sql -> sql.select(SHARED_PRACTICE.ID, SHARED_PRACTICE.REF, SHARED_PRACTICE.TITLE,
                SHARED_PRACTICE.SHARED_ON, ORGANISATION_NAME, PARTNERSHIP_NAME).from(SHARED_PRACTICE)
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(SHARED_PRACTICE.ORGANISATION_ID))
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(SHARED_PRACTICE.PARTNERSHIP_ID))
            .where(Matching.anyOf(SHARED_PRACTICE.ID, ids))
            .fetch(row -> new PracticeRow(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }

    /** How many there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(SHARED_PRACTICE, Matching.present(SHARED_PRACTICE)));
    }

    /** The organisations that shared something, by name. */
    public List<RecordLink> organisations() {
        return database.read(sql -> sql.selectDistinct(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.SORT_NAME)
            .from(SHARED_PRACTICE).join(ORGANISATION).on(ORGANISATION.ID.eq(SHARED_PRACTICE.ORGANISATION_ID))
            .where(Matching.present(SHARED_PRACTICE)).orderBy(ORGANISATION.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2())));
    }

    /** The partnerships in which something was shared, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME)
            .from(SHARED_PRACTICE).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(SHARED_PRACTICE.PARTNERSHIP_ID))
            .where(Matching.present(SHARED_PRACTICE)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static Condition condition(PracticeQuestion question) {
        Field<String> key = SHARED_PRACTICE.SEARCH_KEY.concat(" ").concat(DSL.coalesce(ORGANISATION.SORT_NAME, DSL.inline("")))
            .concat(" ").concat(DSL.coalesce(PARTNERSHIP.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(SHARED_PRACTICE), Matching.words(key, question.text())));
        question.organisation().ifPresent(one -> all.add(SHARED_PRACTICE.ORGANISATION_ID.eq(one)));
        question.partnership().ifPresent(one -> all.add(SHARED_PRACTICE.PARTNERSHIP_ID.eq(one)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(PracticeQuestion question) {
        Field<?> first = switch (question.sort()) {
            case SHARED -> SHARED_PRACTICE.SHARED_ON;
            case TITLE -> SHARED_PRACTICE.SORT_NAME;
            case ORGANISATION -> ORGANISATION.SORT_NAME;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case REF -> SHARED_PRACTICE.REF;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), SHARED_PRACTICE.SHARED_ON.desc(), SHARED_PRACTICE.REF.desc());
    }
}
