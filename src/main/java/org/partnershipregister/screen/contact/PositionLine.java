package org.partnershipregister.screen.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PositionKind;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** A position in three lines: organisation; job and capacity; since, until, why it ended, main contact or not. */
final class PositionLine implements PartsEditor.Line<Position> {
    private final Position position;
    private final Tools tools;
    private final LineInputs inputs;
    private final RecordPicker organisation = new RecordPicker();
    private final TextField job;
    private final ComboBox<PositionKind> kind;
    private final DateField since;
    private final DateField until;
    private final TextField reason;
    private final CheckBox main;
    private final VBox node;

    /** @param end ends the position after asking; for one that is kept and has not ended */
    PositionLine(Tools tools, Position position, Runnable chosen, Function<String, List<RecordLink>> organisations,
            Consumer<Position> end) {
        this.tools = tools;
        this.position = position;
        inputs = new LineInputs(tools);
        organisation.use(tools, organisations);
        organisation.setPromptText(tools.text("part.organisation"));
        Label name = new Label(tools.text("part.organisation"));
        name.setLabelFor(organisation);
        if (!position.organisationName().isEmpty()) {
            organisation.chosenProperty().set(Optional.of(
                new RecordLink(Kind.ORGANISATION, position.organisation(), position.organisationName())));
        }
        HBox.setHgrow(organisation, Priority.ALWAYS);
        organisation.chosenProperty().addListener((choice, before, now) -> chosen.run());
        job = inputs.text("part.job", position.jobTitle(), 12);
        kind = inputs.choice("part.kind", List.of(PositionKind.values()), position.kind(), tools::word, chosen);
        since = inputs.date("part.since", position.startOn());
        until = inputs.date("part.until", position.endOn());
        reason = inputs.text("part.reason", position.endReason(), 10);
        main = inputs.tick("partner.main-contact", position.mainContact(), chosen);
        Button open = inputs.button("part.open", () -> organisation.chosenId()
            .ifPresent(id -> tools.navigator().go(new Place.Partner(id))));
        WrapRow dates = new WrapRow();
        dates.getChildren().addAll(since, until, reason, main);
        dates.getStyleClass().add("part-line");
        Button over = inputs.button("contact.end-position.open", () -> end.accept(position));
        Shown.when(over, !position.organisationName().isEmpty() && position.endOn().isEmpty());
        dates.getChildren().add(over);
        node = new VBox(4, LineInputs.row(organisation, open), LineInputs.row(job, kind), dates);
        node.getStyleClass().add("part-block");
        until.textProperty().addListener((text, before, now) -> ended());
        ended();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Position> value() {
        return organisation.chosenProperty().get().map(link -> {
            Optional<LocalDate> end = inputs.day(until, position.endOn());
            boolean over = end.map(day -> day.isBefore(tools.formats().today())).orElse(false);
            return new Position(position.id(), link.id(), link.name(), job.getText().strip(), position.unit(),
                kind.getValue(), main.isSelected() && !over, inputs.day(since, position.startOn()), end,
                reason.getText().strip());
        });
    }

    @Override
    public Optional<Problem> problem() {
        boolean backwards = since.day().isPresent()
            && until.day().map(day -> day.isBefore(since.day().get())).orElse(false);
        return inputs.dateProblem(since, until).or(() -> backwards
            ? Optional.of(Problem.error("positions", "problem.date-order", since.day().get())) : Optional.empty());
    }

    @Override
    public Node first() {
        return organisation;
    }

    private void ended() {
        boolean over = !until.getText().isBlank();
        Shown.when(reason, over);
    }
}
