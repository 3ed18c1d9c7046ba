package org.partnershipregister.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text cut into words to be compared with names: no case, no accents, apostrophes, hyphens and digits part words, "&" is "and". */
final class NameWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ENDS = ".!?:;•–—\n“”\"([|";
    private static final int JOINERS = 0x200B;
    private static final int LAST_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private NameWords() {
    }

    /**
     * A word at its place in the text.
     *
     * @param capital begins with a capital, or is of a script that has none
     * @param first   begins a sentence, a line or a quotation, so that its capital says nothing
     * @param cut     stands before "…", so that more of it may have been cut off
     */
    record Word(int start, int end, String folded, boolean capital, boolean first, boolean cut) {
        boolean number() {
            return folded.chars().allMatch(Character::isDigit);
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        boolean first = true;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = end(text, at, c);
            if (end > at) {
                String word = text.substring(at, end);
                words.add(new Word(at, end, fold(word), !Character.isLowerCase(c), first, text.startsWith("…", end) || text.startsWith(" …", end)));
                first = false;
                at = end;
            } else {
                first |= ENDS.indexOf(c) >= 0;
                at += Character.charCount(c);
            }
        }
        return words;
    }

    /** The words of a name. */
    static List<String> folded(String name) {
        return of(name).stream().map(Word::folded).filter(word -> !word.isEmpty()).toList();
    }

    /** Where the word that begins here ends; {@code at} itself where none begins. Scripts without blanks have a word for each sign. */
    private static int end(String text, int at, int c) {
        if (c == '&' || Character.isIdeographic(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
            return at + Character.charCount(c);
        }
        if (!Character.isLetterOrDigit(c)) {
            return at;
        }
        boolean digits = Character.isDigit(c);
        int end = at;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (Character.isIdeographic(next) || Character.isLetterOrDigit(next) && Character.isDigit(next) != digits || !Character.isLetterOrDigit(next) && !joins(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == SOFT_HYPHEN
            || c >= JOINERS && c <= LAST_JOINER;
    }

    private static String fold(String word) {
        if (word.equals("&")) {
            return "and";
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.replaceAll("[\\u00AD\\u200B-\\u200D]", "").replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("æ", "ae")
            .replace("œ", "oe").replace("đ", "d").replace("ð", "d").replace("ı", "i");
    }
}
