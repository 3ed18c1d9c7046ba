package org.partnershipregister.screen.agreement;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** A party in the list, with how far it has come. */
final class PartyCell extends ListCell<AgreementParty> {
    private final Tools tools;
    private final Supplier<Optional<Agreement>> agreement;

    /** @param agreement the one on the page: whether parties sign it, or only spoke for it */
    PartyCell(Tools tools, Supplier<Optional<Agreement>> agreement) {
        this.tools = tools;
        this.agreement = agreement;
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
        HBox line = new HBox(number, name);
        state(party).ifPresent(line.getChildren()::add);
        line.getStyleClass().add("party-line");
        return line;
    }

    private Optional<Label> state(AgreementParty party) {
        if (party.withdrewOn().isPresent()) {
            return chip(tools.text("agreement.party.withdrew"), Chips.Role.PLAIN);
        }
        boolean spoken = agreement.get().filter(Agreement::spoken).isPresent();
        if (party.signed()) {
            return chip(tools.text(spoken ? "record.party.agreed" : "agreement.party.signed", tools.formats().shortDate(party.signature().on())), Chips.Role.GOOD);
        }
        if (party.approved()) {
            return chip(tools.text("agreement.party.approved"), Chips.Role.INFO);
        }
        return agreement.get().filter(one -> spoken || one.signable())
            .flatMap(one -> chip(tools.text(spoken ? "record.party.waiting" : "agreement.party.waiting"), Chips.Role.WARN));
    }

    private static Optional<Label> chip(String text, Chips.Role role) {
        return Optional.of(Chips.chip(text, role));
    }
}
