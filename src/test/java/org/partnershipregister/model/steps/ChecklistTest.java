package org.partnershipregister.model.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.WorkingDays;
import org.partnershipregister.model.partnership.PartnershipModel;

class ChecklistTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final Checklist list = Checklist.begin(Ids.next(), PartnershipModel.CONSORTIUM, MONDAY, List.of(
        UsualStep.of("Purpose", "Agree the purpose", 0), UsualStep.of("Purpose", "Check partners", 5),
        UsualStep.of("Lead body", "Choose the lead body", 10)));

    /** Step 1 on Monday 2 November; done on Wednesday 4, so step 2 is due five working days later: Wednesday 11. */
    @Test
    void aStepIsDueSoManyWorkingDaysAfterTheOneBeforeWasDone() {
        assertThat(due(list)).containsExactly(Optional.of(MONDAY), Optional.empty(), Optional.empty());
        Checklist first = list.settle(step(list, 0), StepState.DONE, LocalDate.of(2026, 11, 4));
        assertThat(due(first)).containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 11)), Optional.empty());
        assertThat(first.next()).map(Step::id).contains(step(list, 1));
    }

    /** Step 2 is passed over: step 3 is counted from step 1, ten working days after Wednesday 4 is Wednesday 18. */
    @Test
    void aStepThatIsNotNeededIsPassedOver() {
        Checklist skipped = list.settle(step(list, 0), StepState.DONE, LocalDate.of(2026, 11, 4))
            .settle(step(list, 1), StepState.NOT_NEEDED, LocalDate.of(2026, 11, 20));
        assertThat(due(skipped).getLast()).contains(LocalDate.of(2026, 11, 18));
        assertThat(skipped.done()).isEqualTo(1);
        assertThat(skipped.needed()).isEqualTo(2);
    }

    @Test
    void openingAStepAgainTakesItsDayAndTheDatesOfThoseAfterIt() {
        Checklist again = list.settle(step(list, 0), StepState.DONE, MONDAY).settle(step(list, 0), StepState.OPEN, MONDAY);
        assertThat(again).isEqualTo(list);
    }

    @Test
    void aTickThatIsRepeatedKeepsItsFirstDay() {
        Checklist done = list.settle(step(list, 0), StepState.DONE, MONDAY);
        assertThat(done.settle(step(list, 0), StepState.DONE, MONDAY.plusDays(9))).isEqualTo(done);
    }

    @Test
    void stepsAreChangedMovedAddedAndRemovedAndThoseKnownKeepTheirState() {
        Checklist done = list.settle(step(list, 0), StepState.DONE, MONDAY).noted(step(list, 0), " In the minutes ");
        UsualStep first = done.words().getFirst();
        Checklist changed = done.saying(List.of(done.words().get(2), new UsualStep(first.id(), "Start", "Say why", 3),
            UsualStep.of("", "Tell the funder", 1)));
        assertThat(changed.steps()).extracting(step -> step.what().text())
            .containsExactly("Choose the lead body", "Say why", "Tell the funder");
        assertThat(changed.steps()).extracting(Step::state)
            .containsExactly(StepState.OPEN, StepState.DONE, StepState.OPEN);
        assertThat(changed.steps().get(1).note()).isEqualTo("In the minutes");
        assertThat(changed.steps().get(1).settled()).contains(MONDAY);
    }

    @Test
    void aStepIsOverdueFromTheDayAfter() {
        Step first = list.steps().getFirst();
        assertThat(first.overdue(MONDAY)).isFalse();
        assertThat(first.overdue(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void whateverIsTickedAtMostOneRunOfOpenStepsHasADay() {
        Random random = new Random(7);
        for (int turn = 0; turn < 200; turn++) {
            Checklist any = Checklist.begin(Ids.next(), PartnershipModel.OTHER, MONDAY, UsualSteps.of(PartnershipModel.MULTI_AGENCY));
            for (Step step : any.steps()) {
                any = any.settle(step.id(), StepState.values()[random.nextInt(3)], MONDAY.plusDays(random.nextInt(90)));
            }
            any.steps().stream().flatMap(step -> step.due().stream()).forEach(day -> {
                assertThat(day).isAfterOrEqualTo(MONDAY);
                assertThat(WorkingDays.working(day)).isTrue();
            });
            assertThat(any.done()).isBetween(0, any.needed());
            assertThat(any.steps()).filteredOn(step -> step.state() != StepState.OPEN).allMatch(step -> step.due().isEmpty());
        }
    }

    @Test
    void everyModelComesWithStepsThatCanBeKept() {
        assertThat(Arrays.stream(PartnershipModel.values())).allSatisfy(model -> assertThat(UsualSteps.of(model))
            .as(model.name()).hasSizeGreaterThan(3).allMatch(step -> step.problems().isEmpty()
                && !step.stage().isBlank()));
        assertThat(UsualSteps.of(PartnershipModel.MULTI_AGENCY)).extracting(UsualStep::stage).containsSubsequence("Need",
            "Plan", "Trust check", "Agreement", "Resources in", "Joint delivery", "Review", "End");
    }

    @Test
    void aStepNeedsWordsAndAReasonableNumberOfDays() {
        assertThat(UsualStep.of("", " ", 1).problems()).extracting(Problem::field).containsExactly("text");
        assertThat(UsualStep.of("", "Meet", -1).problems()).extracting(Problem::field).containsExactly("offset");
        assertThat(UsualStep.of("", "Meet", 1001).problems()).extracting(Problem::field).containsExactly("offset");
    }

    private static java.util.UUID step(Checklist list, int at) {
        return list.steps().get(at).id();
    }

    private static List<Optional<LocalDate>> due(Checklist list) {
        return list.steps().stream().map(Step::due).toList();
    }
}
