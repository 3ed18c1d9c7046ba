package org.partnershipregister.document;

import java.util.regex.Pattern;

/** Names for files that every system takes, also those that other systems keep for themselves. */
public final class FileNames {
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final int LONGEST = 100;

    private FileNames() {
    }

    /** The name without an ending: no sign that a system refuses, at most 100 characters, no dot or blank at its end; never empty. */
    public static String of(String title) {
        String plain = REFUSED.matcher(title).replaceAll(" ").replaceAll("\\s+", " ").strip();
        String cut = plain.codePointCount(0, plain.length()) <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        String name = cut.replaceAll("[. ]+$", "");
        return name.isEmpty() ? "_" : DEVICE.matcher(name).matches() ? "_" + name : name;
    }
}
