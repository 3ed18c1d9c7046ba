package org.partnershipregister.document;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnershipregister.document.ClauseCount.Series;

/** The styles an OpenDocument text needs for its own content: column widths, page breaks, and lists at each indent. Lengths in tenths of a millimetre. */
final class OdtStyles {
    private static final int[] INDENTS = {0, 120, 210, 300};
    private static final String BREAKING = "_20_On_20_New_20_Page";
    private static final String TURNED = "_20_Right_20_To_20_Left";
    private static final int STEP = 60;
    private static final int PART = 90;
    private static final int LEVELS = 10;
    private static final List<String> SIGNS = List.of("•", "◦", "▪");
    private static final List<String> COUNTS = List.of("1", "a", "i");
    private final SortedSet<String> breaking = new TreeSet<>();
    private final SortedSet<String> turned = new TreeSet<>();
    private final SortedSet<Integer> widths = new TreeSet<>();
    private final SortedSet<Integer> wholes = new TreeSet<>();

    /** The name of a style like the named one, but beginning a new page. */
    String breaking(String style) {
        breaking.add(style);
        return style + BREAKING;
    }

    /** The name of a style like the named one, but for text that runs from right to left. */
    String turned(String style) {
        turned.add(style);
        return style + TURNED;
    }

    String column(int width) {
        widths.add(width);
        return "Column" + width;
    }

    String table(int width) {
        widths.add(width);
        return "Table" + width;
    }

    /** A table that never runs over a page. */
    String whole(int width) {
        wholes.add(width);
        return "Whole" + width;
    }

    String list(boolean bullets, int indent) {
        return (bullets ? "Bullets" : "Numbers") + indent;
    }

    /** The name of the list style that clauses or their parts are counted in. */
    String counted(Series series) {
        return switch (series) {
            case CLAUSES -> "Clauses";
            case LETTERS -> "Letters";
            case NUMBERS -> "Parts";
        };
    }

    void write(Xml xml) {
        xml.open("office:automatic-styles").raw("\n" + Resources.text("odt/cell-styles.xml"));
        xml.open("style:style", "style:name", "LogoFrame", "style:family", "graphic");
        xml.empty("style:graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline").close();
        for (String style : breaking) {
            xml.open("style:style", "style:name", breaking(style), "style:family", "paragraph", "style:parent-style-name", style);
            xml.empty("style:paragraph-properties", "fo:break-before", "page").close();
        }
        for (String style : turned) {
            boolean breaks = style.endsWith(BREAKING);
            xml.open("style:style", "style:name", style + TURNED, "style:family", "paragraph", "style:parent-style-name", breaks ? parent(style) : style);
            xml.empty("style:paragraph-properties", "fo:break-before", breaks ? "page" : "", "fo:text-align", "end", "style:writing-mode", "rl-tb").close();
        }
        for (int width : widths) {
            xml.open("style:style", "style:name", "Column" + width, "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", length(width)).close();
            table(xml, "Table", width, "");
        }
        wholes.forEach(width -> table(xml, "Whole", width, "false"));
        for (int indent = 0; indent < INDENTS.length; indent++) {
            list(xml, true, indent);
            list(xml, false, indent);
        }
        for (Series series : Series.values()) {
            counted(xml, series);
        }
        xml.close();
    }

    private static void table(Xml xml, String name, int width, String mayBreak) {
        xml.open("style:style", "style:name", name + width, "style:family", "table");
        xml.empty("style:table-properties", "style:width", length(width), "table:align", "left", "fo:margin-left", "0mm",
            "table:border-model", "collapsing", "style:may-break-between-rows", mayBreak).close();
    }

    private static String parent(String breaking) {
        return breaking.substring(0, breaking.length() - BREAKING.length());
    }

    private void list(Xml xml, boolean bullets, int indent) {
        xml.open("text:list-style", "style:name", list(bullets, indent));
        for (int level = 0; level < LEVELS; level++) {
            String number = Integer.toString(level + 1);
            if (bullets) {
                xml.open("text:list-level-style-bullet", "text:level", number, "text:bullet-char", SIGNS.get(level % SIGNS.size()));
            } else {
                xml.open("text:list-level-style-number", "text:level", number, "style:num-format", COUNTS.get(level % COUNTS.size()),
                    "style:num-suffix", ".");
            }
            room(xml, INDENTS[indent] + STEP * (level + 1), STEP);
        }
        xml.close();
    }

    private void counted(Xml xml, Series series) {
        boolean clauses = series == Series.CLAUSES;
        xml.open("text:list-style", "style:name", counted(series));
        for (int level = 0; level < LEVELS; level++) {
            int shown = series == Series.LETTERS ? level + 1 : level;
            xml.open("text:list-level-style-number", "text:level", Integer.toString(level + 1),
                "style:num-prefix", clauses ? "" : "(", "style:num-suffix", clauses ? "" : ")",
                "style:num-format", clauses ? COUNTS.getFirst() : COUNTS.get(shown % COUNTS.size()),
                "text:display-levels", clauses ? Integer.toString(level + 1) : "1");
            room(xml, INDENTS[clauses ? 1 : 2] + (clauses ? Math.max(0, level - 1) : level) * PART, clauses ? INDENTS[1] : PART);
        }
        xml.close();
    }

    /** Where the text of a level stands, and how far its number hangs out to the left; closes the level. */
    private static void room(Xml xml, int left, int hanging) {
        xml.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
        xml.empty("style:list-level-label-alignment", "text:label-followed-by", "listtab", "text:list-tab-stop-position", length(left),
            "fo:text-indent", length(-hanging), "fo:margin-left", length(left));
        xml.close().close();
    }

    static String length(int tenths) {
        return String.format(Locale.ROOT, "%.1fmm", tenths / 10.0);
    }
}
