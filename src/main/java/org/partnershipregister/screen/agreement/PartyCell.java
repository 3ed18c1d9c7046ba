package org.partnershipregister.screen.agreement;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** A party in the list, with how far it has come. */
final class PartyCell extends ListCell<AgreementParty> {
    private final Tools tools;

    PartyCell(Tools tools) {
        this.tools = tools;
        setPrefWidth(0); // long names end in an ellipsis instead of a scroll bar
    }

    @Override
    protected void updateItem(AgreementParty party, boolean nothing) {
        super.updateItem(party, nothing);
        setText(null);
        setGraphic(nothing || party == null ? null : line(party));
    }

    private HBox line(AgreementParty party) {
        Label name = new Label(party.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(String.valueOf(getIndex() + 1));
        number.getStyleClass().add("party-number");
        HBox line = new HBox(number, name, state(party));
        line.getStyleClass().add("party-line");
        return line;
    }

    private Label state(AgreementParty party) {
        if (party.withdrewOn().isPresent()) {
            return Chips.chip(tools.text("agreement.party.withdrew"), Chips.Role.PLAIN);
        }
        if (party.signed()) {
            return Chips.chip(tools.text("agreement.party.signed", tools.formats().shortDate(party.signature().on())), Chips.Role.GOOD);
        }
        return party.approved() ? Chips.chip(tools.text("agreement.party.approved"), Chips.Role.INFO)
            : Chips.chip(tools.text("agreement.party.waiting"), Chips.Role.WARN);
    }
}
