package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Tools;

/** The parties of an agreement that is recorded, a line for each: who spoke, wrote or signed for it, and in which office. */
final class RecordParties {
    private static final double NAME_WIDTH = 22;
    private static final int COLUMNS = 14;

    private final Tools tools;
    private final LineInputs inputs;
    private final VBox lines;
    private final Runnable changed;
    private final List<Line> parties = new ArrayList<>();

    private record Line(AgreementParty party, boolean offered, TextField who, TextField office, HBox row) {
        private boolean of(AgreementParty other) {
            return party.organisation().equals(other.organisation());
        }

        private boolean untouched() {
            return who.getText().isBlank() && office.getText().isBlank();
        }

        private AgreementParty value() {
            return party.with(new AgreementParty.Signature(who.getText(), office.getText(), party.signature().method(), party.signature().on()));
        }
    }

    /** @param changed is told after each change */
    RecordParties(Tools tools, VBox lines, Runnable changed) {
        this.tools = tools;
        this.inputs = new LineInputs(tools);
        this.lines = lines;
        this.changed = changed;
    }

    List<AgreementParty> value() {
        return parties.stream().map(Line::value).toList();
    }

    /** Shows these parties instead of those that were offered before; who was added by hand or has been written on stays. */
    void offer(List<AgreementParty> usual) {
        parties.stream().filter(line -> line.offered() && line.untouched() && usual.stream().noneMatch(line::of)).toList().forEach(this::remove);
        usual.forEach(party -> add(party, true));
    }

    /** Adds a party unless it is there. */
    void add(AgreementParty party) {
        add(party, false);
    }

    private void add(AgreementParty party, boolean offered) {
        if (parties.stream().noneMatch(line -> line.of(party))) {
            Line line = line(party, offered);
            parties.add(line);
            lines.getChildren().add(line.row());
            changed.run();
        }
    }

    private void remove(Line line) {
        parties.remove(line);
        lines.getChildren().remove(line.row());
        changed.run();
    }

    private Line line(AgreementParty party, boolean offered) {
        Label name = new Label(party.name());
        name.setPrefWidth(NAME_WIDTH * name.getFont().getSize());
        name.setMinWidth(0);
        TextField who = inputs.text("record.who", "", COLUMNS);
        TextField office = inputs.text("agreement.parties.office", "", COLUMNS);
        Button remove = new Button("×");
        remove.getStyleClass().addAll("flat", "part-remove");
        remove.setAccessibleText(tools.text("record.party.remove", party.name()));
        HBox row = LineInputs.row(name, who, office, remove);
        Line line = new Line(party, offered, who, office, row);
        remove.setOnAction(event -> remove(line));
        List.of(who, office).forEach(field -> field.textProperty().addListener((text, before, now) -> changed.run()));
        return line;
    }
}
