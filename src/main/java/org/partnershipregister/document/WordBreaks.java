package org.partnershipregister.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.partnershipregister.model.Failure;

/** Where a line may end: where Java says, but not within a word at its apostrophe, as in partner’s. */
final class WordBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private final Watch watch;
    private final long total;
    private String text = "";
    private long seen;

    /** @param letters how many there are to break, roughly */
    WordBreaks(Watch watch, long letters) {
        this.watch = watch;
        this.total = letters;
    }

    @Override
    public void setText(String newText) {
        if (watch.cancelled()) {
            throw new Failure(Failure.Reason.CANCELLED);
        }
        seen += newText.length();
        watch.at(Math.min(seen, total), total);
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
