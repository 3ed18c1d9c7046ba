package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementDay;
import org.partnershipregister.model.agreement.AgreementDay.What;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.NoticeGiven;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

/** Which days of agreements go into calendars and fall due, and how giving notice changes them. */
class AgreementCalendarTest {
    private static final LocalDate END = TestRegister.TODAY.plusDays(200);
    private Register register;
    private AgreementStore agreements;
    private Organisation council;

    @BeforeEach
    void fill() {
        register = TestRegister.empty();
        council = new SaferStreets(register).organisation("Borough Council");
        agreements = new AgreementStore(register.database());
    }

    @Test
    void startReviewNoticeAndEndAreDaysOfAnAgreementWithItsPartners() {
        Agreement kept = agreements.save(running("Safer Streets"));
        List<AgreementDay> days = new AgreementCalendar(register.database()).of(List.of(kept.id()));
        assertThat(days).extracting(AgreementDay::what, AgreementDay::on).containsExactly(
            tuple(What.STARTS, TestRegister.TODAY.minusDays(10)), tuple(What.REVIEW, TestRegister.TODAY.plusDays(20)),
            tuple(What.NOTICE_BY, END.minusDays(90)), tuple(What.ENDS, END));
        assertThat(days).allSatisfy(day -> assertThat(day.partners()).containsExactly("Borough Council"));
        assertThat(days).extracting(AgreementDay::warnDays).containsOnly(14);
    }

    @Test
    void onceNoticeIsGivenTheDayItRunsOutTakesThePlaceOfTheLastDayForNotice() {
        LocalDate given = TestRegister.TODAY.minusDays(60);
        Agreement kept = agreements.save(running("Safer Streets").with(new NoticeGiven(Optional.of(given), Optional.of(council.id()))));
        List<AgreementDay> days = new AgreementCalendar(register.database()).all();
        assertThat(days).extracting(AgreementDay::what).contains(What.NOTICE_RUNS_OUT).doesNotContain(What.NOTICE_BY);
        assertThat(days.stream().filter(day -> day.what() == What.NOTICE_RUNS_OUT).findFirst().orElseThrow().of()).isEqualTo("Borough Council");
        assertThat(new OverviewStore(register.database()).due(60)).filteredOn(due -> due.id().equals(kept.id()))
            .extracting(Due::reason, Due::on).containsExactlyInAnyOrder(tuple(Due.Reason.AGREEMENT_REVIEW, TestRegister.TODAY.plusDays(20)),
                tuple(Due.Reason.NOTICE_RUNS_OUT, given.plusDays(90)));
    }

    @Test
    void insuranceAndChecksOfThePartnersAreDaysToEachOnceAndOnlyTheNewestOfAKind() {
        agreements.save(running("Safer Streets"));
        agreements.save(running("Meals at home"));
        new PartnerCheckStore(register.database()).save(new PartnerChecks(council.id(), List.of(
            expiring(CheckKind.PUBLIC_LIABILITY, 30), expiring(CheckKind.PUBLIC_LIABILITY, 395), expiring(CheckKind.SAFEGUARDING_POLICY, 60))));
        List<AgreementDay> days = new AgreementCalendar(register.database()).all();
        assertThat(days).filteredOn(day -> day.what().ofPartner()).extracting(AgreementDay::what, AgreementDay::on, AgreementDay::of)
            .containsExactly(tuple(What.CHECK_EXPIRES, TestRegister.TODAY.plusDays(60), "Borough Council"),
                tuple(What.INSURANCE_EXPIRES, TestRegister.TODAY.plusDays(395), "Borough Council"));
    }

    private static DueDiligence expiring(CheckKind kind, int days) {
        return new DueDiligence(UUID.randomUUID(), kind, Optional.empty(), "", Optional.of(TestRegister.TODAY.plusDays(days)), "");
    }

    @Test
    void anAgreementThatIsOverOrInTheBinHasNoDays() {
        Agreement over = agreements.save(running("Over").with(new Agreement.Standing(AgreementStatus.ENDED, Optional.of(TestRegister.TODAY), "")));
        UUID binned = agreements.save(running("Binned")).id();
        agreements.delete(List.of(binned));
        assertThat(new AgreementCalendar(register.database()).all()).isEmpty();
        assertThat(new AgreementCalendar(register.database()).of(List.of(over.id()))).isEmpty();
    }

    @Test
    void aChangeOfTheAgreementCountsUpSoThatCalendarsTakeTheNewerDay() {
        Agreement kept = agreements.save(running("Safer Streets"));
        long before = new AgreementCalendar(register.database()).all().getFirst().change();
        agreements.change(kept.id(), "change.agreement.saved", one -> one.with(new AgreementDates(one.dates().start(), one.dates().end(),
            Optional.of(TestRegister.TODAY.plusDays(40)), one.dates().noticeDays(), one.dates().warnDays(), Renewal.NONE)));
        assertThat(new AgreementCalendar(register.database()).all().getFirst().change()).isGreaterThan(before);
    }

    private Agreement running(String title) {
        AgreementDates dates = new AgreementDates(Optional.of(TestRegister.TODAY.minusDays(10)), Optional.of(END),
            Optional.of(TestRegister.TODAY.plusDays(20)), Optional.of(90), Optional.of(14), Renewal.NONE);
        return Agreement.draft(Optional.empty(), AgreementHeader.titled(title, AgreementKind.OTHER, LegalEffect.YES)).with(dates)
            .withParties(List.of(AgreementParty.of(council.id(), council.name())))
            .with(new Agreement.Standing(AgreementStatus.IN_FORCE, Optional.of(TestRegister.TODAY), ""));
    }
}
