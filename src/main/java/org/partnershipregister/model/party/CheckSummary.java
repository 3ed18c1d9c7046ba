package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was looked at before entering into an agreement with an organisation, and what was not (agreements.md §1.1). */
public record CheckSummary(PartnerChecks checks, Sector sector, LocalDate today) {
    private static final Set<CheckKind> EXPECTED = EnumSet.of(CheckKind.REGISTER_ENTRY, CheckKind.ACCOUNTS, CheckKind.SAFEGUARDING_POLICY,
        CheckKind.PUBLIC_LIABILITY, CheckKind.DATA_PROTECTION_REGISTRATION, CheckKind.REPUTATION);
    /** A council or a hospital stands in no register of charities, answers for itself and publishes its accounts. */
    private static final Set<CheckKind> EXPECTED_OF_PUBLIC_BODY =
        EnumSet.of(CheckKind.SAFEGUARDING_POLICY, CheckKind.DATA_PROTECTION_REGISTRATION);

    /** The check of each kind that holds longest, in the usual order; those not seen yet are left out. */
    public List<DueDiligence> seen() {
        return Arrays.stream(CheckKind.values()).flatMap(kind -> last(kind).stream()).toList();
    }

    /** What one would look at and nobody has, or what no longer holds. */
    public List<CheckKind> missing() {
        Set<CheckKind> expected = sector == Sector.PUBLIC ? EXPECTED_OF_PUBLIC_BODY : EXPECTED;
        return expected.stream().filter(kind -> last(kind).filter(this::holds).isEmpty()).toList();
    }

    private boolean holds(DueDiligence check) {
        return check.standing(today) != DueDiligence.Standing.EXPIRED;
    }

    private Optional<DueDiligence> last(CheckKind kind) {
        return checks.checks().stream().filter(check -> check.kind() == kind && check.standing(today) != DueDiligence.Standing.NOT_SEEN)
            .max(Comparator.comparing((DueDiligence check) -> check.expiresOn().orElse(LocalDate.MAX))
                .thenComparing(check -> check.seenOn().orElse(LocalDate.MIN)));
    }
}
