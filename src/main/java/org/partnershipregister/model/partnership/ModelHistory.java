package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** The models of one partnership through time, one of them main. A change is given its reason and keeps the past. */
public record ModelHistory(List<ModelSpan> spans) {
    public ModelHistory {
        spans = List.copyOf(spans);
    }

    /** The history of a partnership that begins with this model. */
    public static ModelHistory startingWith(PartnershipModel model, Optional<LocalDate> from) {
        return startingWith(model, from, "");
    }

    /** The same for a reason, as when it grew out of another partnership. */
    public static ModelHistory startingWith(PartnershipModel model, Optional<LocalDate> from, String why) {
        return new ModelHistory(List.of(ModelSpan.starting(model, true, from, why)));
    }

    /** The main model of today. */
    public Optional<ModelSpan> main() {
        return spans.stream().filter(ModelSpan::main).findFirst();
    }

    /** The models that hold on a day, the main one first. */
    public List<ModelSpan> on(LocalDate day) {
        return Stream.concat(main().stream(), spans.stream().filter(span -> !span.main()))
            .filter(span -> span.holds(day)).toList();
    }

    /** Whether this model holds and has no end yet. */
    public boolean follows(PartnershipModel model) {
        return open(model).isPresent();
    }

    /** Since when this model holds, if it does and has no end yet; the first of all days when that is not known. */
    public Optional<LocalDate> since(PartnershipModel model) {
        return open(model).map(span -> span.from().orElse(LocalDate.MIN));
    }

    /** Another model becomes the main one; the former ends that day, or stays beside it when {@code keepFormer}. */
    public ModelHistory mainBecomes(PartnershipModel model, LocalDate on, String why, boolean keepFormer) {
        refuseBlank(why);
        List<ModelSpan> next = new ArrayList<>();
        Optional<ModelSpan> known = open(model);
        for (ModelSpan span : spans) {
            if (known.filter(span::equals).isPresent()) {
                next.add(span.main(true, why));
            } else if (span.main()) {
                next.add(keepFormer ? span.main(false, why) : span.ended(on, why));
            } else {
                next.add(span);
            }
        }
        if (known.isEmpty()) {
            next.add(ModelSpan.starting(model, true, Optional.of(on), why));
        }
        return new ModelHistory(next);
    }

    /** A further model beside the main one; nothing changes when it holds already. */
    public ModelHistory joinedBy(PartnershipModel model, LocalDate on, String why) {
        refuseBlank(why);
        return follows(model) ? this : new ModelHistory(
            Stream.concat(spans.stream(), Stream.of(ModelSpan.starting(model, false, Optional.of(on), why))).toList());
    }

    /** A further model comes to its end; the main one can only be replaced. */
    public ModelHistory without(PartnershipModel model, LocalDate on, String why) {
        refuseBlank(why);
        Optional<ModelSpan> ending = open(model).filter(span -> !span.main());
        return new ModelHistory(spans.stream()
            .map(span -> ending.filter(span::equals).isPresent() ? span.ended(on, why) : span).toList());
    }

    /** What is wrong with a change that is wanted: no reason given, or a day before the present main model began. */
    public List<Problem> problemsOfChange(LocalDate on, String why) {
        return new Problems().required("why", why, "problem.partnership.why").maxLength("why", why, 2_000)
            .dateOrder("on", main().flatMap(ModelSpan::from), Optional.of(on)).list();
    }

    List<Problem> problems() {
        Problems problems = new Problems();
        if (spans.stream().filter(ModelSpan::main).count() != 1) {
            problems.add(Problem.error("model", "problem.partnership.one-main-model"));
        }
        spans.forEach(span -> problems.dateOrder("model", span.from(), span.to()));
        return problems.list();
    }

    private Optional<ModelSpan> open(PartnershipModel model) {
        return spans.stream().filter(span -> span.model() == model && span.to().isEmpty()).findFirst();
    }

    private static void refuseBlank(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A change of model needs a reason");
        }
    }
}
