package org.partnershipregister.screen.letter;

import javafx.scene.control.ListCell;
import org.partnershipregister.model.party.Recipient;

/** One line for somebody to write to: name and organisation. */
final class RecipientCell extends ListCell<Recipient> {
    @Override
    protected void updateItem(Recipient recipient, boolean empty) {
        super.updateItem(recipient, empty);
        setText(empty || recipient == null ? "" : recipient.organisation().isBlank() ? recipient.name().full()
            : recipient.name().full() + ", " + recipient.organisation());
    }
}
