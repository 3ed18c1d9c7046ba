package org.partnershipregister.model.networking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Problem;

class OpportunityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID LINK = UUID.randomUUID();

    private final Opportunity spotted = Opportunity.spotted("Small grants round", OpportunityKind.FUNDING, TODAY.minusDays(30));

    @Test
    void aDeadlineBeforeTheDayItWasSpottedIsRefusedAtBothFields() {
        Opportunity wrong = spotted.edit().deadline(Optional.of(TODAY.minusDays(31))).done();
        assertThat(wrong.problems()).extracting(Problem::field).containsExactlyInAnyOrder("spotted", "deadline");
        assertThat(spotted.edit().deadline(Optional.of(TODAY.minusDays(30))).done().problems()).isEmpty();
    }

    @Test
    void itCanNotBeDecidedBeforeItWasSpotted() {
        Opportunity missed = spotted.now(OpportunityState.MISSED, TODAY);
        assertThat(missed.problems()).isEmpty();
        assertThat(missed.edit().spotted(TODAY.plusDays(1)).done().problems()).extracting(Problem::field).containsExactly("spotted");
    }

    @Test
    void itIsLateWhileItIsOpenAndItsDeadlineHasPassed() {
        Opportunity due = spotted.edit().deadline(Optional.of(TODAY)).done();
        assertThat(due.late(TODAY)).isFalse();
        assertThat(due.late(TODAY.plusDays(1))).isTrue();
        assertThat(due.now(OpportunityState.TAKEN_UP, TODAY).late(TODAY.plusDays(1))).isFalse();
        assertThat(due.daysLeft(TODAY.plusDays(3))).contains(-3L);
        assertThat(spotted.daysLeft(TODAY)).isEmpty();
    }

    @Test
    void theFirstThatWantsToTakePartMakesItAnOpportunityWithInterest() {
        List<Interest> no = List.of(Interest.of(LINK, "Housing Link", InterestLevel.NOT_INTERESTED, TODAY));
        List<Interest> yes = List.of(Interest.of(LINK, "Housing Link", InterestLevel.MAYBE, TODAY));
        assertThat(spotted.edit().said(no, TODAY).done().course().state()).isEqualTo(OpportunityState.SPOTTED);
        assertThat(spotted.edit().said(yes, TODAY).done().course())
            .isEqualTo(new Opportunity.Course(OpportunityState.INTEREST, Optional.of(TODAY), ""));
        Opportunity back = spotted.edit().said(yes, TODAY).done().now(OpportunityState.SHARED, TODAY);
        assertThat(back.edit().said(yes, TODAY).done().course().state()).as("nobody new").isEqualTo(OpportunityState.SHARED);
        Opportunity over = spotted.now(OpportunityState.NOT_PURSUED, TODAY);
        assertThat(over.edit().said(yes, TODAY).done().course().state()).isEqualTo(OpportunityState.NOT_PURSUED);
    }

    @Test
    void anOrganisationSaysOneThing() {
        Interest once = Interest.of(LINK, "Housing Link", InterestLevel.LEADING, TODAY);
        Interest again = Interest.of(LINK, "Housing Link", InterestLevel.MAYBE, TODAY);
        assertThat(spotted.edit().interests(List.of(once, again)).done().problems()).extracting(Problem::key)
            .containsExactly("problem.opportunity.interest-twice");
    }

    @Test
    void aValueIsNoDebtAndATitleIsNeeded() {
        assertThat(spotted.edit().value(Optional.of(-1L)).title(" ").done().problems()).extracting(Problem::field)
            .containsExactlyInAnyOrder("value", "title");
    }

    @Test
    void noWalkThroughTheStatesTurnsWhatWasTakenUpIntoMissedOrStaysWhereItIs() {
        Random random = new Random(20261122);
        for (int walk = 0; walk < 500; walk++) {
            OpportunityState state = OpportunityState.SPOTTED;
            for (int step = 0; step < 12; step++) {
                List<OpportunityState> next = List.copyOf(state.next());
                assertThat(next).as("never stuck").isNotEmpty().doesNotContain(state);
                OpportunityState after = next.get(random.nextInt(next.size()));
                assertThat(state == OpportunityState.TAKEN_UP && after == OpportunityState.MISSED).isFalse();
                assertThat(!state.open() && state != OpportunityState.TAKEN_UP && !after.open()).as("opened again first").isFalse();
                state = after;
            }
        }
    }
}
