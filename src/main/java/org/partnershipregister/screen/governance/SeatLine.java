package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** A seat: for which member, who sits there, how many votes, from when to when. A line with neither is no seat yet. */
final class SeatLine implements PartsEditor.Line<Seat> {

    private static final Predicate<String> COUNT = java.util.regex.Pattern.compile("\\d{1,3}").asMatchPredicate();

    private final Seat seat;
    private final CommitteeFacts.Choices choices;
    private final LineInputs inputs;
    private final ComboBox<Optional<UUID>> member;
    private final RecordPicker person = new RecordPicker();
    private final TextField votes;
    private final DateField from;
    private final DateField to;
    private final HBox node;
    /** The organisation whose people are proposed first; written on the screen thread, read on the register's. */
    private volatile Optional<UUID> organisation = Optional.empty();

    SeatLine(Tools tools, Seat seat, CommitteeFacts.Choices choices, ContactFinder finder, Runnable taken) {
        this.seat = seat;
        this.choices = choices;
        this.inputs = new LineInputs(tools);
        member = inputs.choice("governance.committee.seat.member", members(tools), seat.membership(), id -> id
            .map(one -> choices.member(one).map(known -> known.party().name()).orElse(seat.memberName()))
            .orElse(tools.text("governance.committee.seat.no-member")), taken);
        member.setPrefWidth(230);
        member.valueProperty().addListener((choice, before, now) -> lookAmong(now));
        lookAmong(seat.membership());
        person.use(tools, typed -> finder.named(typed, organisation));
        person.setPromptText(tools.text("governance.committee.seat.person"));
        Label name = new Label(tools.text("governance.committee.seat.person"));
        name.setLabelFor(person);
        seat.contact().ifPresent(id -> person.chosenProperty().set(
            Optional.of(new RecordLink(Kind.CONTACT, id, seat.personName()))));
        person.chosenProperty().addListener((choice, before, now) -> taken.run());
        HBox.setHgrow(person, Priority.ALWAYS);
        votes = inputs.text("governance.committee.seat.votes", String.valueOf(seat.votes()), 3);
        HBox.setHgrow(votes, Priority.NEVER);
        from = inputs.date("governance.committee.seat.from", seat.from());
        to = inputs.date("governance.committee.seat.to", seat.to());
        node = LineInputs.row(member, person, said(tools, "governance.committee.seat.votes"), votes,
            said(tools, "governance.committee.seat.from"), from, said(tools, "governance.committee.seat.to"), to);
    }

    private static Label said(Tools tools, String key) {
        Label label = new Label(tools.text(key));
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    /** Those who have not left, and whoever holds this seat. */
    private List<Optional<UUID>> members(Tools tools) {
        var today = tools.formats().today();
        return Stream.concat(Stream.of(Optional.<UUID>empty()), choices.members().stream()
            .filter(one -> one.current(today) || seat.membership().equals(Optional.of(one.id())))
            .map(one -> Optional.of(one.id()))).toList();
    }

    private void lookAmong(Optional<UUID> membership) {
        organisation = membership.flatMap(choices::member).flatMap(one -> one.party().organisation());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Seat> value() {
        Optional<UUID> chosen = member.getValue();
        Optional<RecordLink> sitting = person.chosenProperty().get();
        int count = COUNT.test(votes.getText().strip()) ? Integer.parseInt(votes.getText().strip()) : seat.votes();
        return chosen.isEmpty() && sitting.isEmpty() ? Optional.empty() : Optional.of(new Seat(seat.id(), chosen,
            chosen.flatMap(choices::member).map(Membership::party).map(Membership.Party::name)
                .orElse(chosen.isPresent() ? seat.memberName() : ""),
            sitting.map(RecordLink::id), sitting.map(RecordLink::name).orElse(""), count,
            inputs.day(from, seat.from()), inputs.day(to, seat.to())));
    }

    @Override
    public Optional<Problem> problem() {
        boolean backwards = from.day().isPresent() && to.day().map(day -> day.isBefore(from.day().get())).orElse(false);
        return inputs.dateProblem(from, to)
            .or(() -> backwards ? Optional.of(Problem.error("seats", "problem.date-order", from.day().get())) : Optional.empty())
            .or(() -> COUNT.test(votes.getText().strip()) ? Optional.empty()
                : Optional.of(Problem.error("seats", "problem.committee.votes")));
    }

    @Override
    public Node first() {
        return member;
    }
}
