package org.partnershipregister.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says, but not within a word at its apostrophe, as in partner’s. */
final class WordBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && withinWord(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean withinWord(int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == APOSTROPHE && Character.isLetter(text.charAt(at));
    }
}
