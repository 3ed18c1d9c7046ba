package org.partnershipregister.document;

import java.util.List;

/**
 * The numbering part of a Word file: two kinds of list with nine levels each, and one instance for each numbered list, so that every one
 * starts at 1 again.
 */
final class DocxLists {
    static final int DEEPEST = 8;
    private static final int BULLETS = 1;
    private static final List<String> SIGNS = List.of("•", "◦", "▪");
    private static final List<String> COUNTS = List.of("decimal", "lowerLetter", "lowerRoman");
    private int instances = BULLETS;

    /** The number of the instance all bullet lists share. */
    int bullets() {
        return BULLETS;
    }

    /** The number of a new instance, for one numbered list. */
    int counting() {
        return ++instances;
    }

    String part() {
        Xml xml = new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("w:numbering", "xmlns:w", DocxWriter.WORD);
        kind(xml, "0", true);
        kind(xml, "1", false);
        for (int i = 1; i <= instances; i++) {
            xml.open("w:num", "w:numId", "" + i).empty("w:abstractNumId", "w:val", i == BULLETS ? "0" : "1");
            if (i != BULLETS) {
                for (int level = 0; level <= DEEPEST; level++) {
                    xml.open("w:lvlOverride", "w:ilvl", "" + level).empty("w:startOverride", "w:val", "1").close();
                }
            }
            xml.close();
        }
        return xml.close().done();
    }

    private static void kind(Xml xml, String id, boolean bullets) {
        xml.open("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            xml.open("w:lvl", "w:ilvl", "" + level).empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", bullets ? "bullet" : COUNTS.get(level % COUNTS.size()));
            xml.empty("w:lvlText", "w:val", bullets ? SIGNS.get(level % SIGNS.size()) : "%" + (level + 1) + ".").empty("w:lvlJc", "w:val", "left");
            xml.open("w:pPr").empty("w:ind", "w:left", "" + 340 * (level + 1), "w:hanging", "340").close();
            xml.close();
        }
        xml.close();
    }
}
