package org.partnershipregister.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way text runs, by Unicode's rules; the answers the PDF layout asks for. */
final class Direction implements BidiSplitter, BidiReorderer {
    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    /** A stretch of text that runs one way, in reading order. */
    record Run(String text, boolean rightToLeft) {
    }

    /** True if the first letter that has a direction runs from right to left. */
    static boolean rightToLeft(String text) {
        return any(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** True if anything in the text runs from right to left. */
    static boolean any(String text) {
        char[] chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length);
    }

    /** The stretches of a line, in reading order. */
    static List<Run> runs(String text) {
        if (!any(text)) {
            return List.of(new Run(text, false));
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            runs.add(new Run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), (bidi.getRunLevel(i) & 1) == 1));
        }
        return List.copyOf(runs);
    }

    /** A line as it is seen from left to right, for where nobody else turns it. */
    static String asSeen(String line) {
        List<Run> runs = runs(line);
        if (runs.size() == 1 && !runs.getFirst().rightToLeft()) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[runs.size()];
        String[] seen = new String[runs.size()];
        for (int i = 0; i < seen.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            seen[i] = runs.get(i).rightToLeft() ? turned(runs.get(i).text()) : runs.get(i).text();
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        return String.join("", seen);
    }

    @Override
    public void setParagraph(String text, byte defaultDirection) {
        paragraph = new Bidi(text, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = paragraph.getRunStart(index);
        return new BidiTextRun(start, paragraph.getRunLimit(index) - start, (paragraph.getRunLevel(index) & 1) == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return rightToLeft(text) ? RTL : any(text) ? LTR : NEUTRAL;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return turned(text);
    }

    private static String turned(String text) {
        StringBuilder mirrored = new StringBuilder(text.length());
        text.codePoints().map(Direction::mirrored).forEach(mirrored::appendCodePoint);
        return mirrored.reverse().toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirrored(int c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> c;
        };
    }
}
