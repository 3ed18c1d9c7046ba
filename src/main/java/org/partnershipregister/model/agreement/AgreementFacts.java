package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.party.Organisation;

/**
 * All that is printed of an agreement, read from the register at once: the fields of its text are filled from this and nothing else.
 *
 * @param us       our own organisation, once it has been named
 * @param parties  parties in order, those left out that withdrew before they signed
 * @param adoption where terms of reference were adopted, and when
 * @param varied   changes in writing that are in force, the oldest first
 * @param asOf     the day the facts were read, which dates the paper
 * @param schedules what is printed of the partnership's other records
 */
public record AgreementFacts(Agreement agreement, Optional<Partnering> partnership, Optional<Organisation> us, List<PartyFacts> parties,
                             Optional<Adoption> adoption, LocalDate asOf, List<Varied> varied,
                             ScheduleFacts schedules) {

    public AgreementFacts {
        parties = List.copyOf(parties);
        varied = List.copyOf(varied);
    }

    /** Facts about an agreement that has not been changed in writing. */
    public AgreementFacts(Agreement agreement, Optional<Partnering> partnership, Optional<Organisation> us, List<PartyFacts> parties,
                          Optional<Adoption> adoption, LocalDate asOf) {
        this(agreement, partnership, us, parties, adoption, asOf, List.of(), ScheduleFacts.NONE);
    }

    /**
     * What is printed of the partnership; texts are "" when nothing is recorded.
     *
     * @param group        the name of the body that meets, "" for the usual one
     * @param leads        organisations that lead, in order
     * @param budgetHolder the accountable body, or else the lead or the host; "" if there is none
     */
    public record Partnering(String name, String purpose, String vision, String group, boolean formal, Optional<Integer> meetingEveryDays,
                             String exitArrangements, List<String> leads, String budgetHolder, List<Goal> goals) {
        public Partnering {
            leads = List.copyOf(leads);
            goals = List.copyOf(goals);
        }

        /** The goals of one kind, in order. */
        public List<Goal> goals(ObjectiveKind kind) {
            return goals.stream().filter(goal -> goal.kind() == kind).toList();
        }
    }

    /** A goal with how it is measured and by when it is to be reached. */
    public record Goal(ObjectiveKind kind, String text, String measure, String target, Optional<LocalDate> targetOn) {
    }

    /** A change in writing: from which day, and the reference of the agreement that says so. */
    public record Varied(Optional<LocalDate> from, String ref) {
    }

    /** The meeting that adopted terms of reference. */
    public record Adoption(String meeting, LocalDate heldOn) {
    }

    /** The same facts about an agreement whose words have been changed since they were read. */
    public AgreementFacts with(Agreement changed) {
        return new AgreementFacts(changed, partnership, us, parties, adoption, asOf, varied, schedules);
    }

    /** What repeated rows of a template stand for. */
    public RowNames rowNames() {
        return RowNames.of(agreement.parties(), partnership, schedules.contributions());
    }

    /** The same facts with what its schedules print. */
    public AgreementFacts with(ScheduleFacts printed) {
        return new AgreementFacts(agreement, partnership, us, parties, adoption, asOf, varied, printed);
    }
}
