package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.DUE_DILIGENCE;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;

/** What falls due up to a day, the late ones too. */
final class DueRows {
    private static final Field<String> WHERE = DSL.coalesce(PARTNERSHIP.NAME, DSL.inline(""));
    private static final Field<String> OWNER = DSL.coalesce(DSL.nullif(ACTION.OWNER_NAME, ""), ORGANISATION.NAME,
        ContactName.FIELD, DSL.inline(""));

    private DueRows() {
    }

    static List<Due> actions(DSLContext sql, LocalDate until) {
        return sql.select(ACTION.DUE_ON, ACTION.ID, ACTION.TEXT, OWNER, WHERE).from(ACTION)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(ACTION.PARTNERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(ACTION.OWNER_ORGANISATION_ID))
            .leftJoin(CONTACT).on(CONTACT.ID.eq(ACTION.OWNER_CONTACT_ID)).where(Matching.present(ACTION))
            .and(ACTION.STATE.in("OPEN", "IN_PROGRESS")).and(ACTION.DUE_ON.le(until))
            .fetch(row -> new Due(Due.Reason.ACTION, row.value1(), Kind.ACTION, row.value2(), row.value3(), row.value4(),
                row.value5()));
    }

    static List<Due> meetings(DSLContext sql, LocalDate until) {
        return sql.select(MEETING.HELD_ON, MEETING.ID, MEETING.TITLE, MEETING.START_AT, MEETING.PLACE, WHERE).from(MEETING)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEETING.PARTNERSHIP_ID)).where(Matching.present(MEETING))
            .and(MEETING.STATE.in("PLANNED", "AGENDA_SENT")).and(MEETING.HELD_ON.le(until))
            .fetch(row -> new Due(Due.Reason.MEETING, row.value1(), Kind.MEETING, row.value2(), row.value3(),
                timeAndPlace(Optional.ofNullable(row.value4()), row.value5()), row.value6()));
    }

    /** Opportunities still open whose deadline has passed or comes. */
    static List<Due> opportunities(DSLContext sql, LocalDate until) {
        return sql.select(OPPORTUNITY.DEADLINE_ON, OPPORTUNITY.ID, OPPORTUNITY.TITLE, WHERE).from(OPPORTUNITY)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(OPPORTUNITY.PARTNERSHIP_ID)).where(Matching.present(OPPORTUNITY))
            .and(OPPORTUNITY.STATE.in("SPOTTED", "SHARED", "INTEREST")).and(OPPORTUNITY.DEADLINE_ON.le(until))
            .fetch(row -> new Due(Due.Reason.OPPORTUNITY, row.value1(), Kind.OPPORTUNITY, row.value2(), row.value3(), "",
                row.value4()));
    }

    static List<Due> partnershipReviews(DSLContext sql, LocalDate until) {
        return sql.select(PARTNERSHIP.NEXT_REVIEW_ON, PARTNERSHIP.ID, PARTNERSHIP.NAME).from(PARTNERSHIP)
            .where(Matching.present(PARTNERSHIP)).and(PARTNERSHIP.STAGE.notIn("ENDED", "DID_NOT_PROCEED"))
            .and(PARTNERSHIP.NEXT_REVIEW_ON.le(until))
            .fetch(row -> new Due(Due.Reason.PARTNERSHIP_REVIEW, row.value1(), Kind.PARTNERSHIP, row.value2(),
                row.value3(), "", row.value3()));
    }

    /** One that was never checked counts from the day it was added. */
    static List<Due> partnerChecks(DSLContext sql, LocalDate until) {
        Field<LocalDate> known = DSL.coalesce(ORGANISATION.CHECKED_ON, ORGANISATION.CREATED_AT.cast(LocalDate.class));
        return sql.select(known, ORGANISATION.CHECK_EVERY_MONTHS, ORGANISATION.ID, ORGANISATION.NAME)
            .from(ORGANISATION).where(Matching.present(ORGANISATION)).and(ORGANISATION.STATUS.eq("ACTIVE"))
            .and(ORGANISATION.CHECK_EVERY_MONTHS.isNotNull())
            .fetch(row -> new Due(Due.Reason.PARTNER_CHECK, row.value1().plusMonths(row.value2()), Kind.ORGANISATION,
                row.value3(), row.value4(), "", ""))
            .stream().filter(due -> !due.on().isAfter(until)).toList();
    }

    /** Checks on partners that expire, the newest of each kind: a renewed one no longer calls. */
    static List<Due> checksExpiring(DSLContext sql, LocalDate until) {
        return sql.select(DUE_DILIGENCE.EXPIRES_ON, DUE_DILIGENCE.KIND, ORGANISATION.ID, ORGANISATION.NAME)
            .from(DUE_DILIGENCE).join(ORGANISATION).on(ORGANISATION.ID.eq(DUE_DILIGENCE.ORGANISATION_ID))
            .where(Matching.present(ORGANISATION)).and(ORGANISATION.STATUS.eq("ACTIVE"))
            .and(DUE_DILIGENCE.EXPIRES_ON.le(until)).and(Matching.newestCheck())
            .fetch(row -> new Due(Due.Reason.DUE_DILIGENCE, row.value1(), Kind.ORGANISATION, row.value3(), row.value4(),
                row.value2(), ""));
    }

    private static String timeAndPlace(Optional<LocalTime> start, String place) {
        return Stream.of(start.map(LocalTime::toString).orElse(""), place.lines().findFirst().orElse(""))
            .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
