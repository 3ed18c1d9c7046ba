package org.partnershipregister.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a word too long for its line may be cut: between letters, each with its marks. Looks only as far ahead as it is asked, for the rest
 * of the word is given to it anew for each line.
 */
final class LetterBreaks implements FSTextBreaker {
    private static final int AHEAD = 64;

    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.UK);
    private String text = "";
    private int from;
    private int to;
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        look();
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        int next = from + letters.next();
        if (next == to && to < text.length() && at > from) {
            look(); // the last letter may have been cut off from its marks
            next = from + letters.next();
        }
        at = next;
        if (at == to && at < text.length()) {
            look();
        }
        return at;
    }

    private void look() {
        from = at;
        to = Math.min(at + AHEAD, text.length());
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        letters.setText(text.substring(from, to));
    }
}
