package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.Quarter;
import org.partnershipregister.model.referral.ReferralQuestion;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.model.referral.Step;
import org.partnershipregister.model.referral.Waiting;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.ReferralDues;
import org.partnershipregister.store.schema.tables.Organisation;
import org.partnershipregister.store.schema.tables.records.ReferralRecord;

/** The log of referrals, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class ReferralLists {
    private static final Organisation SENDER = new Organisation("sender");
    private static final Organisation RECEIVER = new Organisation("receiver");
    private static final Condition OVER = REFERRAL.STATE.in(ReferralState.DECLINED.name(), ReferralState.WITHDRAWN.name(),
        ReferralState.CLOSED.name());
    private static final Field<LocalDate> NEWEST = DSL.coalesce(REFERRAL.SENT_ON, REFERRAL.PREPARED_ON);

    private final Database database;

    public ReferralLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(ReferralQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> joined(sql, List.of(REFERRAL.ID)).where(condition(question, today))
            .orderBy(order(question)).fetch(REFERRAL.ID));
    }

    /** How many referrals there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(REFERRAL, Matching.present(REFERRAL)));
    }

    /** The lines of these keys, in no particular order. */
    public List<ReferralRow> rows(List<UUID> ids) {
        return database.read(sql -> joined(sql, List.of(REFERRAL, REFERRAL_PATHWAY.TITLE, SENDER.NAME, RECEIVER.NAME,
                ReferralDues.STEP.as("step"), ReferralDues.PROMISED.as("promised")))
            .where(Matching.anyOf(REFERRAL.ID, ids)).fetch(found -> {
                ReferralRecord row = (ReferralRecord) found.get(0);
                return new ReferralRow(row.getId(), row.getRef(), row.getClientRef(), found.get(REFERRAL_PATHWAY.TITLE),
                    text(found.get(SENDER.NAME)), text(found.get(RECEIVER.NAME)), Direction.valueOf(row.getDirection()),
                    ReferralState.valueOf(row.getState()), ReferralRows.days(row),
                    Optional.ofNullable(row.getDeclineReason()).map(DeclineReason::valueOf),
                    Optional.ofNullable(found.get("promised", LocalDate.class))
                        .map(day -> new Waiting(Step.valueOf(found.get("step", String.class)), day)),
                    row.getTimesReturned(), row.getTimesInformationRepeated());
            }));
    }

    /** The quarters in which referrals were sent, the latest first. */
    public List<Quarter> quarters() {
        return database.read(sql -> sql.select(DSL.min(REFERRAL.SENT_ON), DSL.max(REFERRAL.SENT_ON)).from(REFERRAL)
            .where(Matching.present(REFERRAL)).fetchOptional().filter(found -> found.value1() != null).map(found -> {
                List<Quarter> all = new ArrayList<>();
                Quarter last = Quarter.of(found.value2());
                for (Quarter at = Quarter.of(found.value1()); at.compareTo(last) <= 0; at = at.next()) {
                    all.addFirst(at);
                }
                return List.copyOf(all);
            }).orElse(List.of()));
    }

    /** The pathways outside the bin, by name. */
    public List<RecordLink> pathways() {
        return database.read(sql -> sql.select(REFERRAL_PATHWAY.ID, REFERRAL_PATHWAY.TITLE).from(REFERRAL_PATHWAY)
            .where(Matching.present(REFERRAL_PATHWAY)).orderBy(REFERRAL_PATHWAY.SORT_NAME, REFERRAL_PATHWAY.ID)
            .fetch(row -> new RecordLink(Kind.REFERRAL_PATHWAY, row.value1(), row.value2())));
    }

    private static SelectOnConditionStep<Record> joined(DSLContext sql, List<? extends SelectFieldOrAsterisk> columns) {
        return sql.select(columns).from(REFERRAL)
            .join(REFERRAL_PATHWAY).on(REFERRAL_PATHWAY.ID.eq(REFERRAL.REFERRAL_PATHWAY_ID))
            .leftJoin(SENDER).on(SENDER.ID.eq(DSL.coalesce(REFERRAL.FROM_ORGANISATION_ID, REFERRAL_PATHWAY.FROM_ORGANISATION_ID)))
            .leftJoin(RECEIVER).on(RECEIVER.ID.eq(REFERRAL_PATHWAY.TO_ORGANISATION_ID));
    }

    private static Condition condition(ReferralQuestion question, LocalDate today) {
        Field<String> key = REFERRAL.SEARCH_KEY.concat(" ").concat(REFERRAL_PATHWAY.SORT_NAME).concat(" ")
            .concat(DSL.coalesce(SENDER.SORT_NAME, DSL.inline(""))).concat(" ")
            .concat(DSL.coalesce(RECEIVER.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(REFERRAL), Matching.words(key, question.text())));
        question.pathway().ifPresent(one -> all.add(REFERRAL.REFERRAL_PATHWAY_ID.eq(one)));
        question.state().ifPresent(one -> all.add(REFERRAL.STATE.eq(one.name())));
        question.direction().ifPresent(one -> all.add(REFERRAL.DIRECTION.eq(one.name())));
        question.quarter().ifPresent(one -> all.add(REFERRAL.SENT_ON.between(one.first(), one.last())));
        question.which().ifPresent(one -> all.add(switch (one) {
            case OPEN -> OVER.not();
            case LATE -> ReferralDues.late(today);
            case OVER -> OVER;
        }));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(ReferralQuestion question) {
        Field<?> first = switch (question.sort()) {
            case SENT -> NEWEST;
            case CLIENT -> REFERRAL.SORT_NAME;
            case PATHWAY -> REFERRAL_PATHWAY.SORT_NAME;
            case STATE -> DSL.case_(REFERRAL.STATE).mapValues(Arrays.stream(ReferralState.values()).collect(
                Collectors.toMap(Enum::name, Enum::ordinal)));
            case DUE -> ReferralDues.PROMISED;
            case REF -> REFERRAL.REF;
            case DIRECTION -> REFERRAL.DIRECTION;
            case FROM -> SENDER.SORT_NAME;
            case TO -> RECEIVER.SORT_NAME;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), NEWEST.desc(), REFERRAL.REF.desc());
    }

    private static String text(String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
