package org.partnershipregister.document;

import java.util.List;
import java.util.regex.Pattern;
import org.partnershipregister.document.Inline.LineBreak;
import org.partnershipregister.document.Inline.Link;
import org.partnershipregister.document.Inline.Mark;
import org.partnershipregister.document.Inline.MissingValue;
import org.partnershipregister.document.Inline.Text;

/** Writes inlines as Markdown. Blanks are moved out of marks, since "** bold**" is not bold. */
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=[#A-Za-z])");
    private static final Pattern BLOCK_SIGN = Pattern.compile("^([#+=>-]|:)");
    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");

    private MarkdownText() {
    }

    static String of(List<Inline> inlines, String newLine) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(switch (inline) {
                case Text words -> marked(words);
                case Link link -> "[" + escaped(link.text()) + "](<" + link.address().replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + ">)";
                case LineBreak _ -> newLine;
                case MissingValue missing -> "**\\[" + escaped(missing.text()) + "\\]**";
            });
        }
        return text.toString();
    }

    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** Escapes what would make a heading, a list or a rule of the line. */
    static String lineStart(String line) {
        String text = line.stripLeading();
        return LIST_NUMBER.matcher(BLOCK_SIGN.matcher(text).replaceFirst("\\\\$1")).replaceFirst("$1\\\\$2");
    }

    private static String marked(Text words) {
        String inside = words.text().strip();
        if (inside.isEmpty() || words.marks().isEmpty()) {
            return escaped(words.text());
        }
        int from = words.text().indexOf(inside);
        StringBuilder before = new StringBuilder(words.text().substring(0, from));
        StringBuilder after = new StringBuilder();
        for (Mark mark : words.marks()) {
            before.append(switch (mark) {
                case BOLD -> "**";
                case ITALIC -> "*";
                case UNDERLINE -> "<u>";
            });
            after.insert(0, switch (mark) {
                case BOLD -> "**";
                case ITALIC -> "*";
                case UNDERLINE -> "</u>";
            });
        }
        return before + escaped(inside) + after + words.text().substring(from + inside.length());
    }
}
