package org.partnershipregister.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;

/** What is known of a partner before an agreement, and what is not. */
class CheckSummaryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theCheckThatHoldsLongestCountsAndWhatHasExpiredIsMissing() {
        DueDiligence old = seen(CheckKind.SAFEGUARDING_POLICY, 2024).until(LocalDate.of(2025, 1, 1));
        DueDiligence now = seen(CheckKind.SAFEGUARDING_POLICY, 2026).until(LocalDate.of(2027, 1, 1));
        DueDiligence insurance = seen(CheckKind.PUBLIC_LIABILITY, 2025).until(TODAY.minusDays(1));
        DueDiligence noted = new DueDiligence(Ids.next(), CheckKind.ACCOUNTS, Optional.empty(), "", Optional.empty(), "asked for");
        CheckSummary summary = summary(Sector.VOLUNTARY, now, old, insurance, noted);
        assertThat(summary.seen()).containsExactly(now, insurance);
        assertThat(summary.missing()).containsExactly(CheckKind.REGISTER_ENTRY, CheckKind.ACCOUNTS, CheckKind.PUBLIC_LIABILITY,
            CheckKind.DATA_PROTECTION_REGISTRATION, CheckKind.REPUTATION);
    }

    @Test
    void aCheckHoldsOnItsLastDayAndAPublicBodyIsInNoRegisterOfCharities() {
        assertThat(summary(Sector.PUBLIC, seen(CheckKind.SAFEGUARDING_POLICY, 2026).until(TODAY)).missing())
            .containsExactly(CheckKind.DATA_PROTECTION_REGISTRATION);
        assertThat(summary(Sector.PUBLIC).missing()).doesNotContain(CheckKind.REGISTER_ENTRY);
    }

    private static DueDiligence seen(CheckKind kind, int year) {
        return DueDiligence.seen(kind, Optional.of(LocalDate.of(year, 1, 1)), "Ann");
    }

    private static CheckSummary summary(Sector sector, DueDiligence... checks) {
        return new CheckSummary(new PartnerChecks(Ids.next(), List.of(checks)), sector, TODAY);
    }
}
