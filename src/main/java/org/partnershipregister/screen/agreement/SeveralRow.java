package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.PartyCandidate;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One organisation that may become a party: whether it does, what it is called in the text and who is to sign for it. */
final class SeveralRow {
    private final PartyCandidate candidate;
    private final CheckBox wanted;
    private final TextField label;
    private final ComboBox<Optional<PartyCandidate.Signatory>> signs = new ComboBox<>();
    private final List<Label> named;

    /** @param proposed what it would be called, "" for its own name */
    SeveralRow(Tools tools, PartyCandidate candidate, String proposed, boolean ticked, Runnable changed) {
        this.candidate = candidate;
        this.wanted = new CheckBox(candidate.name());
        this.label = new TextField(proposed);
        wanted.setSelected(ticked);
        wanted.setWrapText(true);
        wanted.selectedProperty().addListener((tick, before, now) -> changed.run());
        label.setPromptText(tools.text("agreement.several.own-name"));
        label.textProperty().addListener((text, before, now) -> changed.run());
        offerPeople(tools);
        this.named = List.of(named(tools.text("agreement.several.label.of", candidate.name()), label),
            named(tools.text("agreement.several.signs.of", candidate.name()), signs));
    }

    private void offerPeople(Tools tools) {
        List<Optional<PartyCandidate.Signatory>> people =
            Stream.concat(candidate.people().stream().map(Optional::of), Stream.of(Optional.<PartyCandidate.Signatory>empty())).toList();
        signs.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<PartyCandidate.Signatory> person) {
                return person == null ? "" : person.map(one -> PartyTexts.person(tools, one)).orElse(tools.text("agreement.several.nobody"));
            }

            @Override
            public Optional<PartyCandidate.Signatory> fromString(String typed) {
                return people.stream().filter(one -> toString(one).equals(typed)).findFirst().orElse(Optional.empty());
            }
        });
        signs.getItems().setAll(people);
        signs.setMaxWidth(Double.MAX_VALUE);
        signs.setValue(people.getFirst());
    }

    PartyCandidate candidate() {
        return candidate;
    }

    TextField label() {
        return label;
    }

    boolean ticked() {
        return wanted.isSelected();
    }

    /** What it would be called, "" for its own name. */
    String called() {
        return label.getText().strip();
    }

    AgreementParty party() {
        return candidate.party(called(), signs.getValue());
    }

    void in(GridPane grid, int row) {
        grid.addRow(row, wanted, label, signs);
        grid.getChildren().addAll(named);
        named.forEach(name -> GridPane.setRowIndex(name, row));
    }

    /** A name for screen readers: Windows takes it from a label only. */
    private static Label named(String text, Control input) {
        Label name = new Label(text);
        name.setLabelFor(input);
        Shown.when(name, false);
        return name;
    }
}
