package org.partnershipregister.screen.networking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** What one organisation said about an opportunity; a line without a chosen organisation is nothing. */
final class InterestLine implements PartsEditor.Line<Optional<Interest>> {
    private final Optional<Interest> said;
    private final LineInputs inputs;
    private final RecordPicker organisation = new RecordPicker();
    private final ComboBox<InterestLevel> level;
    private final DateField on;
    private final TextField note;
    private final VBox node;
    /** The key of a line whose organisation is another one than before: not a changed line, a new one. */
    private final UUID fresh = Ids.next();

    /** @param taken run when a choice was made */
    InterestLine(Tools tools, Optional<Interest> said, Function<String, List<RecordLink>> organisations, Runnable taken) {
        this.said = said;
        this.inputs = new LineInputs(tools);
        organisation.use(tools, organisations);
        organisation.setPromptText(tools.text("opportunity.interest.organisation"));
        new Label(tools.text("opportunity.interest.organisation")).setLabelFor(organisation);
        said.ifPresent(one -> organisation.chosenProperty().set(
            Optional.of(new RecordLink(Kind.ORGANISATION, one.organisation(), one.name()))));
        level = inputs.choice("opportunity.interest.level", List.of(InterestLevel.values()),
            said.map(Interest::level).orElse(InterestLevel.INTERESTED), tools::word, taken);
        on = inputs.date("opportunity.interest.on", said.map(Interest::notedOn).orElse(Optional.of(tools.formats().today())));
        note = inputs.text("opportunity.interest.note", said.map(Interest::note).orElse(""), 14);
        HBox.setHgrow(organisation, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        organisation.chosenProperty().addListener((choice, before, now) -> taken.run());
        node = new VBox(LineInputs.row(organisation, level), LineInputs.row(note, on));
        node.getStyleClass().add("interest-line");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Optional<Interest>> value() {
        return organisation.chosenProperty().get().map(chosen -> Optional.of(new Interest(
            said.filter(one -> one.organisation().equals(chosen.id())).map(Interest::id).orElse(fresh), chosen.id(), chosen.name(),
            level.getValue(), inputs.day(on, said.flatMap(Interest::notedOn)), note.getText().strip())));
    }

    @Override
    public Optional<Problem> problem() {
        return inputs.dateProblem(on);
    }

    @Override
    public Node first() {
        return said.isPresent() ? level : organisation;
    }
}
