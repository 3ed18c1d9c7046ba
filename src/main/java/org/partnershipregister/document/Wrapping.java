package org.partnershipregister.document;

/** Breaks text into lines between words, and moves lines to the right. */
final class Wrapping {
    private Wrapping() {
    }

    /** Lines of at most {@code width} characters, unless a single word is longer; line ends in the text stay. */
    static String wrap(String text, int width) {
        return hanging(text, width, 0);
    }

    /** Like {@link #wrap}, with every line but the first moved right by {@code indent}, which doesn't count in {@code width}. */
    static String hanging(String text, int width, int indent) {
        String newLine = "\n" + " ".repeat(indent);
        StringBuilder lines = new StringBuilder();
        int used = 0;
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                lines.append(newLine);
                used = 0;
            }
            first = false;
            for (String word : line.strip().split(" +")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines.append(newLine);
                    used = 0;
                } else if (used > 0) {
                    lines.append(' ');
                    used++;
                }
                lines.append(word);
                used += word.length();
            }
        }
        return lines.toString();
    }

    static String indented(String text, int indent) {
        String space = " ".repeat(indent);
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line.isEmpty() ? "" : space).append(line));
        return lines.toString();
    }
}
