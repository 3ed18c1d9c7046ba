package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.DUE_DILIGENCE;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementDay;
import org.partnershipregister.model.agreement.AgreementDay.What;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** The days of agreements for people's calendars: of those that run or are being made, none of those that are over. */
public final class AgreementCalendar {
    private final Database database;

    public AgreementCalendar(Database database) {
        this.database = database;
    }

    /** The days of these agreements, by day. */
    public List<AgreementDay> of(List<UUID> agreements) {
        return database.read(sql -> {
            List<AgreementDay> days = new ArrayList<>();
            Set<UUID> checks = new HashSet<>();
            agreements.forEach(id -> AgreementParts.whole(sql, id).filter(AgreementCalendar::alive)
                .ifPresent(agreement -> add(sql, agreement, days, checks)));
            days.sort(Comparator.comparing(AgreementDay::on).thenComparing(AgreementDay::title));
            return List.copyOf(days);
        });
    }

    /** The days of all agreements. */
    public List<AgreementDay> all() {
        return of(database.read(sql -> sql.select(AGREEMENT.ID).from(AGREEMENT).where(Matching.present(AGREEMENT)).fetch(AGREEMENT.ID)));
    }

    private static boolean alive(Agreement agreement) {
        AgreementStatus status = agreement.standing().status();
        return status.open() || status == AgreementStatus.PART_SIGNED || status == AgreementStatus.AGREED || status.running();
    }

    private void add(DSLContext sql, Agreement agreement, List<AgreementDay> days, Set<UUID> checks) {
        OffsetDateTime changedAt = sql.select(AGREEMENT.UPDATED_AT).from(AGREEMENT).where(AGREEMENT.ID.eq(agreement.id()))
            .fetchSingle(AGREEMENT.UPDATED_AT);
        Days of = new Days(agreement, changedAt, days);
        AgreementDates dates = agreement.dates();
        of.add(What.STARTS, dates.start(), "");
        of.add(What.REVIEW, dates.review(), "");
        if (agreement.notice().on().isEmpty()) {
            of.add(What.NOTICE_BY, dates.noticeBy().filter(day -> dates.noticeDays().filter(count -> count > 0).isPresent()), "");
        }
        of.add(What.NOTICE_RUNS_OUT, agreement.notice().runsOut(dates), agreement.notice().by().map(by -> name(sql, by)).orElse(""));
        of.add(What.ENDS, dates.end(), "");
        sql.select(OBLIGATION.ID, OBLIGATION.DUE_ON, ORGANISATION.NAME).from(OBLIGATION).leftJoin(ORGANISATION)
            .on(ORGANISATION.ID.eq(OBLIGATION.ORGANISATION_ID)).where(OBLIGATION.AGREEMENT_ID.eq(agreement.id()))
            .and(OBLIGATION.STATE.eq("OPEN")).and(OBLIGATION.DUE_ON.isNotNull())
            .forEach(row -> of.add(row.value1(), What.OBLIGATION, row.value2(), Optional.ofNullable(row.value3()).orElse("")));
        checks(sql, of, checks);
    }

    /** The insurances and other checks of the partners, each once, with the first of their agreements. */
    private static void checks(DSLContext sql, Days of, Set<UUID> told) {
        List<UUID> partners = of.agreement.presentParties().stream().map(AgreementParty::organisation).toList();
        sql.select(DUE_DILIGENCE.ID, DUE_DILIGENCE.KIND, DUE_DILIGENCE.EXPIRES_ON, ORGANISATION.NAME).from(DUE_DILIGENCE).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(DUE_DILIGENCE.ORGANISATION_ID)).where(ORGANISATION.ID.in(partners)).and(DUE_DILIGENCE.EXPIRES_ON.isNotNull())
            .and(Matching.newestCheck()).orderBy(DUE_DILIGENCE.POSITION).forEach(row -> {
                if (told.add(row.value1())) {
                    What what = CheckKind.valueOf(row.value2()).insurance() ? What.INSURANCE_EXPIRES : What.CHECK_EXPIRES;
                    of.check(row.value1(), what, row.value3(), row.value4());
                }
            });
    }

    private static String name(DSLContext sql, UUID organisation) {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.ID.eq(organisation)).fetchOptional(ORGANISATION.NAME).orElse("");
    }

    /** Gathers the days of one agreement. */
    private record Days(Agreement agreement, OffsetDateTime changedAt, List<AgreementDay> days) {
        void add(What what, Optional<LocalDate> on, String of) {
            on.ifPresent(day -> add(agreement.id(), what, day, of));
        }

        void add(UUID key, What what, LocalDate on, String of) {
            add(key, what, on, of, agreement.version());
        }

        void check(UUID key, What what, LocalDate on, String of) {
            add(key, what, on, of, on.toEpochDay());
        }

        private void add(UUID key, What what, LocalDate on, String of, long change) {
            days.add(new AgreementDay(key, agreement.ref(), what, on, agreement.header().title(),
                agreement.presentParties().stream().map(AgreementParty::name).toList(), of,
                agreement.dates().warnDays().orElse(AgreementDates.USUAL_WARNING), change, changedAt));
        }
    }
}
