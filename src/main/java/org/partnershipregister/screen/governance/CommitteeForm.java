package org.partnershipregister.screen.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.governance.DecisionRule;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of one committee. Seats that have ended are not among its lines and stay as they are kept. */
final class CommitteeForm extends FormModel {

    final StringProperty name = text("name");
    final Property<CommitteeKind> kind = choice("kind", CommitteeKind.STEERING);
    final Property<Optional<UUID>> terms = choice("terms", Optional.empty());
    final Property<DecisionRule> rule = choice("rule", DecisionRule.CONSENSUS);
    final StringProperty quorum = text("quorum");
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final Property<List<Seat>> seats = choice("seats", List.of());
    private final LocalDate today;

    CommitteeForm(Formats formats) {
        super(formats);
        this.today = formats.today();
    }

    void show(Committee committee) {
        fill(name, committee.name());
        fill(kind, committee.kind());
        fill(terms, committee.terms());
        fill(rule, committee.rule());
        fill(quorum, committee.quorum().map(String::valueOf).orElse(""));
        fill(from, committee.from());
        fill(to, committee.to());
        fill(seats, committee.seats().stream().filter(seat -> !seat.over(today)).toList());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("name", name.get(), "problem.committee.name")
            .maxLength("name", name.get(), Committee.LONGEST_NAME).dateOrder("from", "to", day(from), day(to));
        if (!quorum.get().isBlank() && count(quorum.get()).isEmpty()) {
            problems.add(Problem.error("quorum", "problem.committee.quorum"));
        }
        seats.getValue().forEach(seat -> problems.dateOrder("seats", seat.from(), seat.to()));
        return problems.list();
    }

    /** The typed values, to be put into the committee as it is kept by then. */
    UnaryOperator<Committee> edits() {
        List<UnaryOperator<Committee>> steps = new ArrayList<>();
        if (anyChanged(name)) {
            String called = savable(name).strip();
            steps.add(committee -> committee.called(called));
        }
        if (anyChanged(kind, rule, quorum)) {
            CommitteeKind newKind = savable(kind);
            DecisionRule newRule = savable(rule);
            Optional<Integer> newQuorum = count(savable(quorum));
            steps.add(committee -> committee.deciding(newKind, newRule, newQuorum));
        }
        if (anyChanged(terms)) {
            Optional<UUID> agreement = savable(terms);
            steps.add(committee -> committee.under(agreement));
        }
        if (anyChanged(from, to)) {
            var first = savableDay(from);
            var end = savableDay(to);
            steps.add(committee -> committee.dated(first, end));
        }
        if (anyChanged(seats)) {
            List<Seat> typed = savable(seats);
            steps.add(committee -> committee.seating(withEnded(typed, committee)));
        }
        return committee -> {
            Committee done = committee;
            for (UnaryOperator<Committee> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }

    private List<Seat> withEnded(List<Seat> typed, Committee kept) {
        Set<UUID> known = typed.stream().map(Seat::id).collect(Collectors.toSet());
        List<Seat> all = new ArrayList<>(typed);
        kept.seats().stream().filter(seat -> seat.over(today) && !known.contains(seat.id())).forEach(all::add);
        return all;
    }

    private static Optional<Integer> count(String typed) {
        return Optional.of(typed.strip()).filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::valueOf);
    }
}
