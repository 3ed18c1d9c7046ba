package org.partnershipregister.model.governance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.partnership.Gap;

/**
 * A hint that somebody put aside for one partnership, and why (domain.md §10.7).
 *
 * @param hint the hint's code in capitals, such as {@code FORMALITY}; one about a member has its key behind a colon
 */
public record Dismissal(String hint, String reason, LocalDate on, String by) {
    /** The chosen formality and the facts disagree. */
    public static final String FORMALITY = "FORMALITY";
    private static final String GAP = "GAP_";
    private static final String VOICE = "VOICE";

    /** The code of something missing. */
    public static String gap(Gap gap) {
        return GAP + gap.name();
    }

    /** The code of a member that has no voice, or a contract instead. */
    public static String voice(UUID membership) {
        return VOICE + ":" + membership;
    }

    /** The key of the hint's short name; every code has a text {@code hint.<code in small letters>}. */
    public static String key(String hint) {
        String code = hint.split(":", 2)[0];
        return code.startsWith(GAP) ? Gap.valueOf(code.substring(GAP.length())).key()
            : "hint." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member it is about, if it is about one. */
    public Optional<UUID> member() {
        return hint.contains(":") ? Optional.of(UUID.fromString(hint.substring(hint.indexOf(':') + 1))) : Optional.empty();
    }
}
