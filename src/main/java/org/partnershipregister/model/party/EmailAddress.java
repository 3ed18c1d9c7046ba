package org.partnershipregister.model.party;

import java.util.Optional;
import org.partnershipregister.model.Problem;

/** Doubts about e-mail addresses: plain enough to be explained, and never a reason to refuse what was typed. */
public final class EmailAddress {
    private EmailAddress() {
    }

    /** What looks wrong in an address, empty when nothing does or nothing is typed. */
    public static Optional<Problem> doubt(String field, String typed) {
        String text = typed.strip();
        return text.isEmpty() ? Optional.empty() : reason(text).map(key -> Problem.warning(field, key, text));
    }

    private static Optional<String> reason(String text) {
        int at = text.lastIndexOf('@');
        String place = text.substring(at + 1);
        if (at <= 0 || text.indexOf('@') != at) {
            return Optional.of("problem.email.at");
        }
        if (text.matches(".*[\\s,;].*")) {
            return Optional.of("problem.email.gap");
        }
        if (place.indexOf('.') <= 0 || place.endsWith(".")) {
            return Optional.of("problem.email.dot");
        }
        return text.contains("..") ? Optional.of("problem.email.dots") : Optional.empty();
    }
}
