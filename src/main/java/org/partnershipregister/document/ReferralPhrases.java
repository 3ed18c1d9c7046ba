package org.partnershipregister.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the referral form. */
final class ReferralPhrases {
    private final ResourceBundle texts = ResourceBundle.getBundle("org.partnershipregister.texts.referral-paper", Locale.ROOT);

    /** A text under {@code paper.referral}; blanks in a row stay as wide as they are. */
    String text(String key, Object... arguments) {
        String text = texts.getString("paper.referral." + key).replace("  ", "\u00a0\u00a0");
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }
}
