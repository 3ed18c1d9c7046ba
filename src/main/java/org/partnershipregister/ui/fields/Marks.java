package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.Piece.Look;

/**
 * Signs that stand for fields and marks in the text within the editor: each is one character of Unicode's private use, so that it is one
 * step of the caret and deleted as one. No such character of a kept, typed or pasted text means anything.
 */
final class Marks {
    static final char GAP_OPEN = '\uE000';
    static final char GAP_CLOSE = '\uE001';
    static final char LETTERED = '\uE002';
    static final char BAR = '\uE003';
    private static final char BOLD = '\uE004';
    private static final char ITALIC = '\uE006';
    private static final char FIRST = '\uE010';
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Piece, Character> signs = new HashMap<>();

    /** The sign of a piece, always the same one; empty when six thousand others have one already. */
    Optional<Character> sign(Piece piece) {
        if (piece instanceof Look look) {
            return Optional.of(sign(look));
        }
        Character known = signs.get(piece);
        if (known == null && FIRST + pieces.size() <= LAST_PRIVATE) {
            known = (char) (FIRST + pieces.size());
            signs.put(piece, known);
            pieces.add(piece);
        }
        return Optional.ofNullable(known);
    }

    /** The piece a sign stands for. */
    Optional<Piece> piece(char sign) {
        Optional<Look> look = look(sign);
        if (look.isPresent()) {
            return look.map(found -> found);
        }
        int index = sign - FIRST;
        return index >= 0 && index < pieces.size() ? Optional.of(pieces.get(index)) : Optional.empty();
    }

    /** The sign from which words are bold or italic, or no longer so. */
    static char sign(Look look) {
        return (char) ((look.style() == Look.Style.BOLD ? BOLD : ITALIC) + (look.begins() ? 0 : 1));
    }

    /** The change of looks that a sign stands for. */
    static Optional<Look> look(char sign) {
        return sign < BOLD || sign > ITALIC + 1 ? Optional.empty()
            : Optional.of(new Look(sign < ITALIC ? Look.Style.BOLD : Look.Style.ITALIC, sign % 2 == 0));
    }

    /** Words from outside as the editor may hold them: no private signs, no control characters but the ends of lines. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign == '\t' || sign == '\u2028' || sign == '\u2029') {
                clean.append(' ');
            } else if (sign == '\n' || !mark(sign) && !Character.isISOControl(sign)) {
                clean.append(sign);
            }
        }
        return clean.toString();
    }

    /** True for a mark that is the same in every text, not the sign of a field. */
    static boolean fixed(char sign) {
        return sign >= GAP_OPEN && sign <= BAR;
    }

    static boolean mark(char sign) {
        return sign >= FIRST_PRIVATE && sign <= LAST_PRIVATE;
    }
}
