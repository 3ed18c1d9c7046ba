package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.BID_PARTNER;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.BidQuestion;
import org.partnershipregister.model.consortium.BidRow;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of bids, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class BidLists {
    private static final List<String> TO_HAND_IN = names(BidStage::beforeDeadline);
    private static final Field<String> FUNDER = DSL.coalesce(ORGANISATION.NAME, BID.FUNDER_NAME);
    private static final Field<Integer> PARTNERS = DSL.field(DSL.selectCount().from(BID_PARTNER).where(BID_PARTNER.BID_ID.eq(BID.ID)));
    private static final Field<Integer> SIGNED = DSL.field(DSL.selectCount().from(BID_PARTNER).where(BID_PARTNER.BID_ID.eq(BID.ID))
        .and(BID_PARTNER.SIGNED_OFF_ON.isNotNull()));
    private static final List<SelectFieldOrAsterisk> LINE = Stream.<SelectFieldOrAsterisk>concat(Arrays.stream(BID.fields()),
        Stream.of(PARTNERSHIP.NAME, FUNDER, PARTNERS, SIGNED)).toList();

    private final Database database;

    public BidLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(BidQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> joined(sql, List.of(BID.ID)).where(condition(question, today)).orderBy(order(question)).fetch(BID.ID));
    }

    /** The lines of these keys, in no particular order. */
    public List<BidRow> rows(List<UUID> ids) {
        return database.read(sql -> joined(sql, LINE).where(Matching.anyOf(BID.ID, ids)).fetch(record -> {
                var row = record.into(BID);
                return new BidRow(row.getId(), row.getRef(), row.getTitle(), record.get(PARTNERSHIP.NAME), record.get(FUNDER),
                    row.getProgramme(), BidStage.valueOf(row.getStage()), Optional.ofNullable(row.getDeadlineOn()),
                    Optional.ofNullable(row.getAskedPence()), Optional.ofNullable(row.getAwardedPence()),
                    Optional.ofNullable(row.getResultOn()), record.get(PARTNERS), record.get(SIGNED));
            }));
    }

    /** The bids of one partnership, those to be handed in first. */
    public List<BidRow> of(UUID partnership) {
        List<UUID> ids = ids(BidQuestion.ALL.of(Optional.of(partnership)));
        var byId = rows(ids).stream().collect(Collectors.toMap(BidRow::id, row -> row));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** The partnerships that have bids outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME).from(BID)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(BID.PARTNERSHIP_ID)).where(Matching.present(BID)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static SelectJoinStep<org.jooq.Record> joined(DSLContext sql, List<? extends SelectFieldOrAsterisk> columns) {
        return sql.select(columns).from(BID).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(BID.PARTNERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(BID.FUNDER_ORGANISATION_ID));
    }

    private static Condition condition(BidQuestion question, LocalDate today) {
        Field<String> key = BID.SEARCH_KEY.concat(" ").concat(PARTNERSHIP.SORT_NAME).concat(" ")
            .concat(DSL.coalesce(ORGANISATION.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(BID), Matching.words(key, question.text())));
        question.which().ifPresent(which -> all.add(switch (which) {
            case OPEN -> BID.STAGE.in(names(BidStage::open));
            case PRESSING -> BID.STAGE.in(TO_HAND_IN).and(BID.DEADLINE_ON.le(BidRow.soon(today)));
            case WON -> BID.STAGE.in(names(BidStage::won));
            case LOST -> BID.STAGE.in(BidStage.REJECTED.name(), BidStage.WITHDRAWN.name());
        }));
        question.stage().ifPresent(stage -> all.add(BID.STAGE.eq(stage.name())));
        question.partnership().ifPresent(one -> all.add(BID.PARTNERSHIP_ID.eq(one)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(BidQuestion question) {
        Field<?> first = switch (question.sort()) {
            case URGENCY -> DSL.when(BID.STAGE.in(TO_HAND_IN), DSL.inline(0)).when(BID.STAGE.eq(BidStage.SUBMITTED.name()), DSL.inline(1))
                .otherwise(DSL.inline(2));
            case TITLE -> BID.SORT_NAME;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case FUNDER -> DSL.lower(FUNDER);
            case DEADLINE -> BID.DEADLINE_ON;
            case STAGE -> stages();
            case ASKED -> BID.ASKED_PENCE;
            case AWARDED -> BID.AWARDED_PENCE;
            case REF -> BID.REF;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        Field<LocalDate> ahead = DSL.when(BID.STAGE.in(TO_HAND_IN), BID.DEADLINE_ON);
        return List.of(chosen.nullsLast(), ahead.asc().nullsLast(), BID.DEADLINE_ON.desc().nullsLast(), BID.SORT_NAME.asc(), BID.ID.asc());
    }

    /** In the order a bid goes through them, not by their letters. */
    private static Field<Integer> stages() {
        return DSL.case_(BID.STAGE).mapValues(Arrays.stream(BidStage.values()).collect(Collectors.toMap(Enum::name, Enum::ordinal)));
    }

    private static List<String> names(java.util.function.Predicate<BidStage> which) {
        return Arrays.stream(BidStage.values()).filter(which).map(Enum::name).toList();
    }
}
