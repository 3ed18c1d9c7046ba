package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** Who speaks for a member, and in what capacity. A line without a chosen contact is no representative. */
final class RepresentativeLine implements PartsEditor.Line<Optional<Representative>> {

    private final Optional<Representative> person;
    private final RecordPicker contact = new RecordPicker();
    private final ComboBox<Capacity> capacity = new ComboBox<>();
    private final HBox box = new HBox(4, contact, capacity);
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
        return contact.chosenProperty().get().map(chosen -> Optional.of(person
            .filter(one -> one.contact().equals(chosen.id()))
            .map(one -> new Representative(one.id(), one.contact(), one.name(), capacity.getValue(), one.from(), one.to()))
            .orElseGet(() -> Representative.of(chosen.id(), chosen.name(), capacity.getValue(),
                Optional.of(tools.formats().today())))));
    }

    @Override
    public Optional<Problem> problem() {
        return Optional.empty();
    }

    @Override
    public Node first() {
        return contact;
    }
}
