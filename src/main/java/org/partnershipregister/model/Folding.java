package org.partnershipregister.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as search and sorting see it: without case, accents and apostrophes, so that O’Neill, O'NEILL and oneill meet. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}@.+]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACED_DIGITS = Pattern.compile("\\+?\\d[\\d ()\\-]{5,}\\d");
    private static final int NUMBER_WIDTH = 8;

    private Folding() {
    }

    /** Lower case, no accents, no apostrophes, every other sign one space; never null, trimmed. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        return GAPS.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").trim()
            .replace("ł", "l").replace("ø", "o").replace("ß", "ss");
    }

    /** The key that names are sorted by: folded, a leading "the" ignored, numbers padded so that 2 comes before 10. */
    public static String sortKey(String name) {
        String folded = fold(name);
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        String padded = DIGITS.matcher(bare).replaceAll(match -> pad(match.group()));
        return padded.length() > 500 ? padded.substring(0, 500) : padded;
    }

    /** What a record is found by: its texts folded, and each number or postcode once more without its gaps. */
    public static String searchKey(List<String> texts) {
        StringBuilder key = new StringBuilder();
        for (String text : texts) {
            if (!text.isBlank()) {
                key.append(fold(text)).append(' ');
                SPACED_DIGITS.matcher(text).results()
                    .forEach(match -> key.append(match.group().replaceAll("\\D", "")).append(' '));
            }
        }
        return key.toString().trim();
    }

    /** The words of a search, each to be found somewhere in a search key. A phone number typed with gaps is one word. */
    public static List<String> words(String typed) {
        String digits = typed.replaceAll("[ ()\\-]", "");
        if (digits.matches("\\+?\\d{6,}")) {
            return List.of(digits.replace("+", ""));
        }
        String folded = fold(typed);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    private static String pad(String digits) {
        return digits.length() >= NUMBER_WIDTH ? digits : "0".repeat(NUMBER_WIDTH - digits.length()) + digits;
    }
}
