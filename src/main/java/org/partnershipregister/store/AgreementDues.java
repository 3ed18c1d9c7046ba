package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.NoticeGiven;
import org.partnershipregister.model.agreement.Renewal;

/** The dates of the agreements that run, and what of them falls due. */
final class AgreementDues {

    private record Running(UUID id, String title, String where, AgreementDates dates, NoticeGiven notice) {
    }

    private AgreementDues() {
    }

    static List<Due> until(DSLContext sql, LocalDate today, LocalDate until) {
        List<Due> dues = new ArrayList<>();
        for (Running one : running(sql)) {
            one.dates().review().filter(day -> !day.isAfter(until))
                .ifPresent(day -> dues.add(due(one, Due.Reason.AGREEMENT_REVIEW, day)));
            ending(one, today).filter(end -> !end.on().isAfter(until))
                .ifPresent(end -> dues.add(due(one, end.reason(), end.on())));
        }
        return dues;
    }

    /** How many running agreements need someone now, by their own time of warning. */
    static int needing(DSLContext sql, LocalDate today) {
        return (int) running(sql).stream().filter(one -> !one.dates().flags(today).isEmpty()).count();
    }

    private record Ending(Due.Reason reason, LocalDate on) {
    }

    /** Once notice has been given, the day on which it runs out counts; while it can still be given, its day; after that the end itself. */
    private static Optional<Ending> ending(Running one, LocalDate today) {
        AgreementDates dates = one.dates();
        Optional<Ending> given = one.notice().runsOut(dates).map(day -> new Ending(Due.Reason.NOTICE_RUNS_OUT, day));
        return given.isPresent() ? given : undisturbed(dates, today);
    }

    private static Optional<Ending> undisturbed(AgreementDates dates, LocalDate today) {
        boolean notice = dates.noticeDays().filter(days -> days > 0).isPresent();
        return dates.noticeBy().filter(day -> notice && !day.isBefore(today))
            .map(day -> new Ending(Due.Reason.AGREEMENT_NOTICE, day))
            .or(() -> dates.end().map(day -> new Ending(Due.Reason.AGREEMENT_ENDS, day)));
    }

    private static Due due(Running one, Due.Reason reason, LocalDate on) {
        return new Due(reason, on, Kind.AGREEMENT, one.id(), one.title(), "", one.where());
    }

    private static List<Running> running(DSLContext sql) {
        return sql.select(AGREEMENT.ID, AGREEMENT.TITLE, DSL.coalesce(PARTNERSHIP.NAME, DSL.inline("")),
                AGREEMENT.END_ON, AGREEMENT.REVIEW_ON, AGREEMENT.NOTICE_DAYS, AGREEMENT.WARN_DAYS,
                AGREEMENT.NOTICE_GIVEN_ON)
            .from(AGREEMENT).leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(AGREEMENT.PARTNERSHIP_ID))
            .where(Matching.present(AGREEMENT)).and(AGREEMENT.STATUS.in("IN_FORCE", "UNDER_REVIEW"))
            .and(AGREEMENT.END_ON.isNotNull().or(AGREEMENT.REVIEW_ON.isNotNull()).or(AGREEMENT.NOTICE_GIVEN_ON.isNotNull()))
            .fetch(row -> new Running(row.value1(), row.value2(), row.value3(),
                new AgreementDates(Optional.empty(), Optional.ofNullable(row.value4()), Optional.ofNullable(row.value5()),
                    Optional.ofNullable(row.value6()), Optional.ofNullable(row.value7()), Renewal.NONE),
                new NoticeGiven(Optional.ofNullable(row.value8()), Optional.empty())));
    }
}
