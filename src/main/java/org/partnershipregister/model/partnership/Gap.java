package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipregister.model.TextKey;

/** Something a partnership that is alive should have and has not: a hint with its sentence, never a block. */
public enum Gap {
    VISION, OBJECTIVES, MEMBERS, REPRESENTATIVE, AGREEMENT, MEETING_INTERVAL, REVIEW_DATE, EXIT_PLAN, DISPUTES,
    SERVICE_USERS, RISKS, CHECKS;

    /**
     * What else the register knows of the partnership.
     *
     * @param writtenAgreement whether an agreement in writing is in force
     * @param riskList         whether any risk was written down
     * @param checked          whether every current partner other than ourselves has a check on it that is in date
     */
    public record Known(boolean writtenAgreement, boolean riskList, boolean checked) {
    }

    /** The key of its sentence. */
    public String key() {
        return TextKey.of("partnership.gap", this);
    }

    /**
     * What is missing today. Checks on partners are asked for where money is shared or the partnership is formal, for
     * the duty of care reaches as far as what is entrusted to them (agreements.md §1.1).
     */
    public static Set<Gap> of(Partnership partnership, List<Membership> members, Known known, LocalDate today) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (partnership.course().stage().over()) {
            return gaps;
        }
        List<Membership> current = members.stream().filter(member -> member.current(today)).toList();
        Partnership.Running running = partnership.running();
        boolean formal = partnership.formality() == Formality.FORMAL;
        boolean agreed = known.writtenAgreement()
            || !formal && partnership.models().on(today).stream().noneMatch(span -> span.model().expectsAgreement());
        add(gaps, VISION, partnership.why().vision().isBlank());
        add(gaps, OBJECTIVES, partnership.objectives().isEmpty());
        add(gaps, MEMBERS, current.size() < 2);
        add(gaps, REPRESENTATIVE, current.stream().anyMatch(member -> member.party().kind() == PartyKind.ORGANISATION
            && member.representatives().stream().noneMatch(person -> person.speaks(today))));
        add(gaps, AGREEMENT, !agreed);
        add(gaps, MEETING_INTERVAL, running.meetingEveryDays().isEmpty());
        add(gaps, REVIEW_DATE, running.nextReview().isEmpty());
        add(gaps, EXIT_PLAN, running.exitPlan().isBlank());
        add(gaps, DISPUTES, formal && running.disputes().isBlank());
        add(gaps, SERVICE_USERS, partnership.why().serviceUsers().isBlank());
        add(gaps, RISKS, !known.riskList());
        add(gaps, CHECKS, (formal || partnership.basis().ownBudget()) && !known.checked());
        return gaps;
    }

    private static void add(Set<Gap> gaps, Gap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
