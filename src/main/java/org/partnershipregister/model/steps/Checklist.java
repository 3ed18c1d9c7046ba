package org.partnershipregister.model.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.WorkingDays;
import org.partnershipregister.model.partnership.PartnershipModel;

/**
 * The steps of one model of one partnership. The first is due so many working days after {@code begun}, each later one
 * after the day on which the step before it was done; a step that is not needed is passed over. While a step is open
 * those after it have no day.
 */
public record Checklist(UUID id, UUID partnership, PartnershipModel model, LocalDate begun, List<Step> steps) {
    public Checklist {
        steps = dated(begun, steps);
    }

    /** A new one with these steps, all open. */
    public static Checklist begin(UUID partnership, PartnershipModel model, LocalDate begun, List<UsualStep> usual) {
        return new Checklist(Ids.next(), partnership, model, begun, usual.stream()
            .map(one -> Step.open(UsualStep.of(one.stage(), one.text(), one.offset()))).toList());
    }

    /** A step in another state from a day on; nothing changes when it has that state already. */
    public Checklist settle(UUID step, StepState state, LocalDate on) {
        return each(one -> one.id().equals(step) && one.state() != state ? one.in(state, on) : one);
    }

    /** A note on one step. */
    public Checklist noted(UUID step, String words) {
        return each(one -> one.id().equals(step) ? one.noted(words.strip()) : one);
    }

    /** Exactly these steps in this order; those known keep their state and note, others are open. */
    public Checklist saying(List<UsualStep> wanted) {
        Map<UUID, Step> known = steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return new Checklist(id, partnership, model, begun, wanted.stream().map(one -> known.containsKey(one.id())
            ? known.get(one.id()).saying(one) : Step.open(one)).toList());
    }

    /** The steps in words, to be changed. */
    public List<UsualStep> words() {
        return steps.stream().map(Step::what).toList();
    }

    /** How many steps are done. */
    public int done() {
        return (int) steps.stream().filter(step -> step.state() == StepState.DONE).count();
    }

    /** How many steps there are to do in all, those that are not needed left out. */
    public int needed() {
        return (int) steps.stream().filter(step -> step.state() != StepState.NOT_NEEDED).count();
    }

    /** The step to do next. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> step.state() == StepState.OPEN).findFirst();
    }

    private Checklist each(UnaryOperator<Step> change) {
        return new Checklist(id, partnership, model, begun, steps.stream().map(change).toList());
    }

    private static List<Step> dated(LocalDate begun, List<Step> steps) {
        List<Step> dated = new ArrayList<>();
        Optional<LocalDate> before = Optional.of(begun);
        for (Step step : steps) {
            dated.add(step.due(step.state() == StepState.OPEN
                ? before.map(day -> WorkingDays.after(day, step.what().offset())) : Optional.empty()));
            before = switch (step.state()) {
                case OPEN -> Optional.empty();
                case DONE -> step.settled();
                case NOT_NEEDED -> before;
            };
        }
        return List.copyOf(dated);
    }
}
