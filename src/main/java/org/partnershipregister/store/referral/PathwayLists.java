package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.PathwayQuestion;
import org.partnershipregister.model.referral.PathwayRow;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.Smoothness;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.ReferralDues;
import org.partnershipregister.store.schema.tables.Organisation;

/** Lists of pathways: first the keys in order, then the rows in view with their figures of the last twelve months. */
public final class PathwayLists {
    private static final int MOST_PROPOSED = 10;
    private static final Organisation SENDER = new Organisation("sender");
    private static final Organisation RECEIVER = new Organisation("receiver");
    private static final Condition OPEN = REFERRAL.STATE.notIn("DECLINED", "WITHDRAWN", "CLOSED");

    private final Database database;

    public PathwayLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(PathwayQuestion question) {
        return database.read(sql -> joined(sql, List.of(REFERRAL_PATHWAY.ID)).where(condition(question))
            .orderBy(order(question)).fetch(REFERRAL_PATHWAY.ID));
    }

    /** How many pathways there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(REFERRAL_PATHWAY, Matching.present(REFERRAL_PATHWAY)));
    }

    /** The lines of these keys, in no particular order. */
    public List<PathwayRow> rows(List<UUID> ids) {
        LocalDate today = database.today();
        return database.read(sql -> {
            Map<UUID, Smoothness> figures = SmoothnessStore.lastYear(sql, ids, today);
            Map<UUID, Integer> open = counts(sql, ids, OPEN);
            Map<UUID, Integer> late = counts(sql, ids, ReferralDues.late(today));
            return joined(sql, List.of(REFERRAL_PATHWAY.ID, REFERRAL_PATHWAY.REF, REFERRAL_PATHWAY.TITLE, SENDER.NAME,
                    RECEIVER.NAME, PARTNERSHIP.NAME, REFERRAL_PATHWAY.STATE, REFERRAL_PATHWAY.REVIEW_ON))
                .where(Matching.anyOf(REFERRAL_PATHWAY.ID, ids)).fetch(row -> {
                    UUID id = row.get(REFERRAL_PATHWAY.ID);
                    return new PathwayRow(id, row.get(REFERRAL_PATHWAY.REF), row.get(REFERRAL_PATHWAY.TITLE),
                        text(row.get(SENDER.NAME)), text(row.get(RECEIVER.NAME)), text(row.get(PARTNERSHIP.NAME)),
                        PathwayState.valueOf(row.get(REFERRAL_PATHWAY.STATE)),
                        Optional.ofNullable(row.get(REFERRAL_PATHWAY.REVIEW_ON)), open.getOrDefault(id, 0),
                        late.getOrDefault(id, 0), figures.get(id));
                });
        });
    }

    /** Up to ten pathways whose texts hold the typed words, for a choice by typing. */
    public List<RecordLink> named(String typed) {
        return database.read(sql -> joined(sql, List.of(REFERRAL_PATHWAY.ID, REFERRAL_PATHWAY.TITLE))
            .where(condition(PathwayQuestion.ALL.text(typed))).orderBy(REFERRAL_PATHWAY.SORT_NAME).limit(MOST_PROPOSED)
            .fetch(row -> new RecordLink(Kind.REFERRAL_PATHWAY, row.get(REFERRAL_PATHWAY.ID), row.get(REFERRAL_PATHWAY.TITLE))));
    }

    /** A pathway with the names of all it points to; NOT_FOUND when there is none outside the bin. */
    public PathwayFacts facts(UUID id) {
        LocalDate today = database.today();
        return database.read(sql -> {
            Pathway pathway = PathwayStore.find(sql, id).filter(one -> sql.fetchExists(REFERRAL_PATHWAY,
                REFERRAL_PATHWAY.ID.eq(id).and(Matching.present(REFERRAL_PATHWAY))))
                .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            Pathway.Route route = pathway.route();
            return new PathwayFacts(pathway,
                route.partnership().flatMap(one -> link(sql, Kind.PARTNERSHIP, PARTNERSHIP.ID, PARTNERSHIP.NAME, one)),
                route.from().flatMap(one -> link(sql, Kind.ORGANISATION, ORGANISATION.ID, ORGANISATION.NAME, one)),
                route.to().flatMap(one -> link(sql, Kind.ORGANISATION, ORGANISATION.ID, ORGANISATION.NAME, one)),
                pathway.terms().contact().flatMap(one -> link(sql, Kind.CONTACT, CONTACT.ID, ContactName.FIELD, one)),
                sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue())
                    .fetchOptional(ORGANISATION.NAME).orElse(""),
                counts(sql, List.of(id), DSL.noCondition()).getOrDefault(id, 0),
                counts(sql, List.of(id), ReferralDues.late(today)).getOrDefault(id, 0));
        });
    }

    private static Optional<RecordLink> link(DSLContext sql, Kind kind, Field<UUID> key, Field<String> name, UUID id) {
        return sql.select(name).from(kind == Kind.PARTNERSHIP ? PARTNERSHIP : kind == Kind.CONTACT ? CONTACT : ORGANISATION)
            .where(key.eq(id)).fetchOptional(name).map(found -> new RecordLink(kind, id, found));
    }

    private static Map<UUID, Integer> counts(DSLContext sql, List<UUID> ids, Condition which) {
        return sql.select(REFERRAL.REFERRAL_PATHWAY_ID, DSL.count()).from(REFERRAL).join(REFERRAL_PATHWAY)
            .on(REFERRAL_PATHWAY.ID.eq(REFERRAL.REFERRAL_PATHWAY_ID))
            .where(Matching.anyOf(REFERRAL.REFERRAL_PATHWAY_ID, ids)).and(Matching.present(REFERRAL)).and(which)
            .groupBy(REFERRAL.REFERRAL_PATHWAY_ID).fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static SelectOnConditionStep<Record> joined(DSLContext sql, List<? extends SelectFieldOrAsterisk> columns) {
        return sql.select(columns).from(REFERRAL_PATHWAY)
            .leftJoin(SENDER).on(SENDER.ID.eq(REFERRAL_PATHWAY.FROM_ORGANISATION_ID))
            .leftJoin(RECEIVER).on(RECEIVER.ID.eq(REFERRAL_PATHWAY.TO_ORGANISATION_ID))
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(REFERRAL_PATHWAY.PARTNERSHIP_ID));
    }

    private static Condition condition(PathwayQuestion question) {
        Field<String> key = REFERRAL_PATHWAY.SEARCH_KEY.concat(" ").concat(DSL.coalesce(SENDER.SORT_NAME, DSL.inline("")))
            .concat(" ").concat(DSL.coalesce(RECEIVER.SORT_NAME, DSL.inline(""))).concat(" ")
            .concat(DSL.coalesce(PARTNERSHIP.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(REFERRAL_PATHWAY), Matching.words(key, question.text())));
        question.partnership().ifPresent(one -> all.add(REFERRAL_PATHWAY.PARTNERSHIP_ID.eq(one)));
        question.state().ifPresent(one -> all.add(REFERRAL_PATHWAY.STATE.eq(one.name())));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(PathwayQuestion question) {
        Field<?> first = switch (question.sort()) {
            case TITLE -> REFERRAL_PATHWAY.SORT_NAME;
            case FROM -> SENDER.SORT_NAME;
            case TO -> RECEIVER.SORT_NAME;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case STATE -> DSL.case_(REFERRAL_PATHWAY.STATE).mapValues(Map.of("PROPOSED", 0, "PROCEDURE_AGREED", 1,
                "FORM_AGREED", 2, "LIVE", 3, "PAUSED", 4, "WITHDRAWN", 5));
            case REVIEW -> REFERRAL_PATHWAY.REVIEW_ON;
            case REF -> REFERRAL_PATHWAY.REF;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), REFERRAL_PATHWAY.SORT_NAME.asc(), REFERRAL_PATHWAY.ID.asc());
    }

    private static String text(String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
