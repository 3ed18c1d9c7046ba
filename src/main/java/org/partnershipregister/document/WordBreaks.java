package org.partnershipregister.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.partnershipregister.model.Failure;

/**
 * Where a line may end: where Java says, but not within a word at its apostrophe, as in partner’s. The end of a very long word is looked for
 * once, though the rest of the word is given anew for each of its lines.
 */
final class WordBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';
    private static final int LONG_WORD = 200;
    private static final int NONE = -1;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private final Watch watch;
    private final long total;
    private String text = "";
    private long seen;
    private int skipped;
    private int last;
    private int knownEnd = NONE;
    private int fromLongWord = NONE;
    private int afterLongWord = NONE;

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
        boolean withinLongWord = newText.length() > afterLongWord && newText.length() <= fromLongWord && text.endsWith(newText);
        knownEnd = withinLongWord ? newText.length() - afterLongWord : NONE;
        text = newText;
        last = 0;
        skipped = 0;
        if (!withinLongWord) {
            fromLongWord = NONE;
            breaks.setText(newText);
        }
    }

    @Override
    public int next() {
        int at = knownEnd == NONE ? found() : skipped();
        if (at - last > LONG_WORD) {
            fromLongWord = text.length() - last;
            afterLongWord = text.length() - at;
        }
        last = at;
        return at;
    }

    private int skipped() {
        skipped = knownEnd;
        knownEnd = NONE;
        breaks.setText(text.substring(skipped));
        return skipped;
    }

    private int found() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && withinWord(skipped + at)) {
            at = breaks.next();
        }
        return at == BreakIterator.DONE ? at : skipped + at;
    }

    private boolean withinWord(int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == APOSTROPHE && Character.isLetter(text.charAt(at));
    }
}
