package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbering part of a Word file: bullets, numbered lists, clauses and their parts, with nine levels each, and one instance for each
 * numbered list and each row of parts, so that every one starts at 1 again.
 */
final class DocxLists {
    static final int DEEPEST = 8;
    private static final int BULLETS = 1;
    private static final int CLAUSES = 2;
    private static final List<String> SIGNS = List.of("•", "◦", "▪");
    private static final List<String> COUNTED = List.of("decimal", "lowerLetter", "lowerRoman");
    private final List<Kind> instances = new ArrayList<>(List.of(Kind.BULLETS, Kind.CLAUSES));

    /** The number of the instance all bullet lists share. */
    int bullets() {
        return BULLETS;
    }

    /** The number of a new instance, for one numbered list. */
    int counting() {
        return instance(Kind.COUNTS);
    }

    /** The number of the instance that a clause or a part of one belongs to. */
    int of(ClauseCount.Place place) {
        return switch (place.series()) {
            case CLAUSES -> CLAUSES;
            case LETTERS -> place.first() ? instance(Kind.LETTERS) : instances.lastIndexOf(Kind.LETTERS) + 1;
            case NUMBERS -> place.first() ? instance(Kind.NUMBERS) : instances.lastIndexOf(Kind.NUMBERS) + 1;
        };
    }

    private int instance(Kind kind) {
        instances.add(kind);
        return instances.size();
    }

    String part() {
        Xml xml = new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("w:numbering", "xmlns:w", DocxWriter.WORD);
        for (Kind kind : Kind.values()) {
            kind(xml, kind);
        }
        for (int i = 1; i <= instances.size(); i++) {
            Kind kind = instances.get(i - 1);
            xml.open("w:num", "w:numId", "" + i).empty("w:abstractNumId", "w:val", "" + kind.ordinal());
            if (i > CLAUSES) {
                for (int level = 0; level <= DEEPEST; level++) {
                    xml.open("w:lvlOverride", "w:ilvl", "" + level).empty("w:startOverride", "w:val", "1").close();
                }
            }
            xml.close();
        }
        return xml.close().done();
    }

    private static void kind(Xml xml, Kind kind) {
        xml.open("w:abstractNum", "w:abstractNumId", "" + kind.ordinal())
            .empty("w:multiLevelType", "w:val", kind == Kind.CLAUSES ? "multilevel" : "hybridMultilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            int step = kind.steps[Math.min(level, kind.steps.length - 1)];
            xml.open("w:lvl", "w:ilvl", "" + level).empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", kind.format(level)).empty("w:lvlText", "w:val", kind.text(level)).empty("w:lvlJc", "w:val", "left");
            xml.open("w:pPr").empty("w:ind", "w:left", "" + kind.left(level), "w:hanging", "" + step).close();
            xml.close();
        }
        xml.close();
    }

    /** What is counted in one way; {@code steps} are what hangs at each level, in twentieths of a point. */
    private enum Kind {
        BULLETS(340), COUNTS(340), CLAUSES(680, 680, 510), LETTERS(510), NUMBERS(510);

        private final int[] steps;

        Kind(int... steps) {
            this.steps = steps;
        }

        private String format(int level) {
            return switch (this) {
                case BULLETS -> "bullet";
                case CLAUSES -> "decimal";
                case COUNTS -> COUNTED.get(level % COUNTED.size());
                case LETTERS -> COUNTED.get((level + 1) % COUNTED.size());
                case NUMBERS -> COUNTED.get(level % COUNTED.size());
            };
        }

        private String text(int level) {
            return switch (this) {
                case BULLETS -> SIGNS.get(level % SIGNS.size());
                case COUNTS -> "%" + (level + 1) + ".";
                case CLAUSES -> IntStream.rangeClosed(1, level + 1).mapToObj(l -> "%" + l).collect(Collectors.joining("."));
                case LETTERS, NUMBERS -> "(%" + (level + 1) + ")";
            };
        }

        private int left(int level) {
            return switch (this) {
                case BULLETS, COUNTS -> 340 * (level + 1);
                case CLAUSES -> 680 + 510 * Math.max(0, level - 1);
                case LETTERS, NUMBERS -> 1191 + 510 * level;
            };
        }
    }
}
