package org.partnershipregister.exchange;

import java.util.Set;
import org.partnershipregister.model.Folding;

/** What people write into a cell to say that they have nothing to write (seen in real registers). */
final class JunkWords {
    private static final Set<String> WORDS = Set.of("na", "n a", "none", "nil", "null", "tbc", "tba", "to be confirmed",
        "unknown", "not known", "not available", "not applicable", "nan", "no email", "no website", "no phone");

    private JunkWords() {
    }

    /** Whether the cell holds signs only, or such a word; an empty cell does not. */
    static boolean junk(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && (text.codePoints().noneMatch(Character::isLetterOrDigit)
            || WORDS.contains(Folding.fold(text)));
    }
}
