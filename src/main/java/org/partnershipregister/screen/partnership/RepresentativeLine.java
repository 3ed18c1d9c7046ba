package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** Who speaks for a member, in what capacity and from when to when. A line without a chosen contact is no representative. */
final class RepresentativeLine implements PartsEditor.Line<Optional<Representative>> {

    private final Optional<Representative> person;
    private final UUID fresh = Ids.next();
    private final RecordPicker contact = new RecordPicker();
    private final ComboBox<Capacity> capacity = new ComboBox<>();
    private final DateField from;
    private final DateField until;
    private final LineInputs inputs;
    private final VBox box;
    private final Tools tools;

    RepresentativeLine(Optional<Representative> person, Tools tools, Function<String, List<RecordLink>> contacts) {
        this.person = person;
        this.tools = tools;
        contact.use(tools, contacts);
        contact.setPromptText(tools.text("partnership.representative.contact"));
        person.ifPresent(one -> contact.chosenProperty().set(
            Optional.of(new RecordLink(Kind.CONTACT, one.contact(), one.name()))));
        capacity.getItems().setAll(Capacity.values());
        capacity.setValue(person.map(Representative::capacity).orElse(Capacity.REPRESENTATIVE));
        capacity.setMinWidth(ComboBox.USE_PREF_SIZE);
        capacity.setConverter(new StringConverter<>() {
            @Override
            public String toString(Capacity value) {
                return value == null ? "" : tools.text(value.key());
            }

            @Override
            public Capacity fromString(String typed) {
                return Capacity.REPRESENTATIVE;
            }
        });
        HBox.setHgrow(contact, Priority.ALWAYS);
        inputs = new LineInputs(tools);
        from = inputs.date("partnership.representative.from", person.map(Representative::from)
            .orElse(Optional.of(tools.formats().today())));
        until = inputs.date("partnership.representative.until", person.flatMap(Representative::to));
        box = new VBox(4, new HBox(4, contact, capacity), LineInputs.row(from, until));
        box.getChildren().addAll(HiddenLabel.of(tools.text("partnership.representative.contact"), contact),
            HiddenLabel.of(tools.text("partnership.representative.capacity"), capacity));
    }

    /** What a choice does at once. */
    RepresentativeLine onChoice(Runnable taken) {
        contact.chosenProperty().addListener((choice, before, now) -> taken.run());
        capacity.setOnAction(event -> taken.run());
        return this;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Optional<Representative>> value() {
        return contact.chosenProperty().get().map(chosen -> Optional.of(new Representative(
            person.filter(one -> one.contact().equals(chosen.id())).map(Representative::id).orElse(fresh), chosen.id(),
            chosen.name(), capacity.getValue(), inputs.day(from, person.flatMap(Representative::from)),
            inputs.day(until, person.flatMap(Representative::to)))));
    }

    @Override
    public Optional<Problem> problem() {
        boolean backwards = from.day().isPresent() && until.day().map(day -> day.isBefore(from.day().get())).orElse(false);
        return inputs.dateProblem(from, until).or(() -> backwards
            ? Optional.of(Problem.error("representatives", "problem.date-order", from.day().get())) : Optional.empty());
    }

    @Override
    public Node first() {
        return contact;
    }
}
