package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class PartnerCheckStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private PartnerCheckStore checks;
    private RegisterRows rows;
    private UUID housing;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        checks = new PartnerCheckStore(register.database());
        rows = new RegisterRows(register);
        housing = rows.organisation("Housing Link").id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void checksComeBackInTheirOrder() {
        PartnerChecks kept = new PartnerChecks(housing, List.of(
            insurance(TODAY.plusDays(200)).noting("Certificate in the shared folder"),
            DueDiligence.seen(CheckKind.ACCOUNTS, Optional.of(TODAY), "Asha Patel")));
        assertThat(checks.save(kept)).isEqualTo(kept);
    }

    @Test
    void anExpiryBeforeTheDayItWasSeenIsRefused() {
        DueDiligence backwards = DueDiligence.seen(CheckKind.ACCOUNTS, Optional.of(TODAY), "").until(TODAY.minusDays(1));
        assertThat(backwards.problems()).hasSize(1);
        assertThatThrownBy(() -> checks.save(new PartnerChecks(housing, List.of(backwards)))).isInstanceOf(Failure.class);
    }

    @Test
    void whatExpiresWithinTheDaysAskedForOrHasExpiredIsDue() {
        checks.save(new PartnerChecks(housing, List.of(insurance(TODAY.plusDays(31)),
            DueDiligence.seen(CheckKind.SAFEGUARDING_POLICY, Optional.empty(), "").until(TODAY.minusDays(3)))));
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(30)).extracting(Due::reason, Due::on, Due::what, Due::detail).containsExactly(
            tuple(Due.Reason.DUE_DILIGENCE, TODAY.minusDays(3), "Housing Link", "SAFEGUARDING_POLICY"));
        assertThat(overview.due(31)).hasSize(2);
    }

    @Test
    void aRenewedCheckAndAPartnerThatEndedNoLongerCall() {
        checks.save(new PartnerChecks(housing, List.of(insurance(TODAY.minusDays(9)), insurance(TODAY.plusYears(1)))));
        assertThat(new OverviewStore(register.database()).due(30)).isEmpty();
        OrganisationStore organisations = new OrganisationStore(register.database());
        checks.save(new PartnerChecks(housing, List.of(insurance(TODAY))));
        organisations.save(organisations.get(housing).edit()
            .status(OrganisationStatus.ENDED, TODAY, "Closed").done());
        assertThat(new OverviewStore(register.database()).due(30)).isEmpty();
    }

    @Test
    void aPartnerIsCheckedWhileOneCheckThatWasSeenIsInDate() {
        UUID college = rows.organisation("Harbour College").id();
        UUID police = rows.organisation("Borough Police").id();
        checks.save(new PartnerChecks(housing, List.of(insurance(TODAY))));
        checks.save(new PartnerChecks(college, List.of(insurance(TODAY.minusDays(1)))));
        checks.save(new PartnerChecks(police, List.of(DueDiligence.seen(CheckKind.ACCOUNTS, Optional.empty(), ""))));
        assertThat(checks.uncheckedAmong(List.of(housing, college, police))).containsExactlyInAnyOrder(college, police);
        assertThat(checks.uncheckedAmong(List.of())).isEmpty();
    }

    @Test
    void howACheckStandsIsSaidInWordsByItsLastDay() {
        assertThat(insurance(TODAY.minusDays(1)).standing(TODAY)).isEqualTo(DueDiligence.Standing.EXPIRED);
        assertThat(insurance(TODAY).standing(TODAY)).isEqualTo(DueDiligence.Standing.EXPIRES_SOON);
        assertThat(insurance(TODAY.plusDays(30)).standing(TODAY)).isEqualTo(DueDiligence.Standing.EXPIRES_SOON);
        assertThat(insurance(TODAY.plusDays(31)).standing(TODAY)).isEqualTo(DueDiligence.Standing.IN_DATE);
        assertThat(DueDiligence.seen(CheckKind.ACCOUNTS, Optional.of(TODAY), "").standing(TODAY))
            .as("what has no end holds").isEqualTo(DueDiligence.Standing.IN_DATE);
        assertThat(DueDiligence.seen(CheckKind.ACCOUNTS, Optional.empty(), "").standing(TODAY))
            .isEqualTo(DueDiligence.Standing.NOT_SEEN);
    }

    private static DueDiligence insurance(LocalDate until) {
        return DueDiligence.seen(CheckKind.PUBLIC_LIABILITY, Optional.of(TODAY.minusYears(1)), "Asha Patel").until(until);
    }
}
