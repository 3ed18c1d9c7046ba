package org.partnershipregister.model.meeting;

import java.util.regex.Pattern;

/**
 * Notes as they are kept: HTML of the elements p, h2, h3, ul, ol, li, strong, em, u, a and br, one block to a line.
 * Whatever else is typed or pasted is taken out by the editor; here they are only read as plain words, for search and
 * for telling whether there are any.
 */
public final class Notes {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern GAPS = Pattern.compile("[ \\t]*\\R\\s*|[ \\t]{2,}");

    private Notes() {
    }

    /** The words alone, a blank line or tag being one gap. */
    public static String plain(String html) {
        String bare = TAG.matcher(html.replaceAll("</(strong|em|u|a)>|<(strong|em|u|a)\\b[^>]*>", "")).replaceAll("\n");
        return GAPS.matcher(unescaped(bare)).replaceAll(" ").strip();
    }

    /** Plain text as notes: a paragraph for each line. */
    public static String of(String text) {
        return String.join("\n", text.lines().filter(line -> !line.isBlank())
            .map(line -> "<p>" + escaped(line.strip()) + "</p>").toList());
    }

    /** Text made safe to stand in notes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String unescaped(String html) {
        return html.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
            .replace("&#39;", "'").replace("&amp;", "&");
    }
}
