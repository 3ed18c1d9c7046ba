package org.partnershipregister.ui;

import org.partnershipregister.model.Changes;

/**
 * What every screen is given besides the register: so a controller's constructor is
 * {@code XController(Register register, Tools tools, ...ids)}.
 */
public record Tools(Work work, Navigator navigator, Dialogs dialogs, Views views, Messages messages, Formats formats,
        Settings settings, Status status, Changes changes) {

    /** The text of this key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The word for one of several choices. */
    public String word(Enum<?> choice) {
        return messages.word(choice);
    }
}
