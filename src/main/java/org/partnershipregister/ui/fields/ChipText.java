package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.agreement.Piece;

/**
 * Turns kept text, as {@code SectionText} reads it, into the text within the editor and back: fields become single signs, the gaps'
 * brackets, the dashes of lettered parts and the bars of table rows become marks, and the empty line between two paragraphs goes. The way
 * back gives a text that is read as the same parts; what only looks like a token is written so that it stays words.
 */
final class ChipText {
    private final Marks marks;

    ChipText(Marks marks) {
        this.marks = marks;
    }

    /** A kept text as the editor holds it. */
    String shown(String kept) {
        List<String> lines = new ArrayList<>();
        int blank = 0;
        for (String line : kept.lines().map(String::strip).toList()) {
            String shown = shownLine(line);
            if (shown.isEmpty()) {
                blank++;
            } else {
                int usual = lines.isEmpty() ? blank : usual(lines.getLast(), shown);
                for (int i = usual; i < blank; i++) {
                    lines.add("");
                }
                lines.add(shown);
                blank = 0;
            }
        }
        return String.join("\n", lines);
    }

    /** The text to keep. */
    String kept(String shown) {
        StringBuilder kept = new StringBuilder();
        String before = "";
        int blank = 0;
        for (String line : shown.split("\n", -1)) {
            String text = keptLine(line);
            if (text.isEmpty()) {
                blank++;
            } else {
                if (!kept.isEmpty()) {
                    kept.repeat("\n", 1 + blank + usual(before, line));
                }
                kept.append(text);
                before = line;
                blank = 0;
            }
        }
        return kept.toString();
    }

    /** One line as it is kept, "" for one that says nothing. */
    String keptLine(String line) {
        String text = line.strip();
        if (row(text)) {
            return keptRow(text);
        }
        if (lettered(text)) {
            String words = new KeptWords(marks, text.replace(String.valueOf(Marks.LETTERED), "").strip()).text(false);
            return words.isEmpty() ? "" : "- " + words;
        }
        return new KeptWords(marks, text).text(false);
    }

    /** A part of the editor's text for another editor of this program: blanks and marks stay, fields are tokens. */
    String portable(String shown) {
        StringBuilder portable = new StringBuilder();
        for (char sign : shown.toCharArray()) {
            portable.append(marks.piece(sign).map(piece -> KeptWords.token(piece)).orElseGet(() -> Piece.literal(String.valueOf(sign))));
        }
        return portable.toString();
    }

    /** What {@link #portable} of any editor gave, as this one holds it. */
    String fromPortable(String portable) {
        StringBuilder shown = new StringBuilder();
        for (String run : portable.split("(?<=[\uE000-\uE003\n])|(?=[\uE000-\uE003\n])")) {
            boolean mark = run.length() == 1 && (run.equals("\n") || Marks.fixed(run.charAt(0)));
            shown.append(mark ? run : shownWords(run));
        }
        return shown.toString();
    }

    static boolean row(String line) {
        return !line.isEmpty() && line.charAt(0) == Marks.BAR;
    }

    static boolean lettered(String line) {
        return !line.isEmpty() && line.charAt(0) == Marks.LETTERED;
    }

    /** How many empty lines stand between two lines unless more are wanted: lists and tables stand close. */
    private static int usual(String before, String line) {
        return lettered(line.strip()) || row(before.strip()) && row(line.strip()) ? 0 : 1;
    }

    private String shownLine(String line) {
        if (line.startsWith("|")) {
            return shownRow(line);
        }
        String shown = shownWords(line).strip();
        return shown.startsWith("- ") ? Marks.LETTERED + shown.substring(2).strip() : shown;
    }

    private String shownWords(String text) {
        StringBuilder shown = new StringBuilder();
        for (Piece piece : Piece.parse(text)) {
            switch (piece) {
                case Piece.Words(String words) -> shown.append(Marks.clean(words));
                case Piece.Gap(String what) -> shown.append(Marks.GAP_OPEN).append(Marks.clean(what)).append(Marks.GAP_CLOSE);
                default -> marks.sign(piece).ifPresent(shown::append);
            }
        }
        return shown.toString();
    }

    private String shownRow(String line) {
        StringBuilder shown = new StringBuilder();
        StringBuilder cell = new StringBuilder();
        boolean escaped = false;
        for (char sign : line.toCharArray()) {
            if (sign == '|' && !escaped) {
                shown.append(shownWords(cell.toString())).append(Marks.BAR);
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
            escaped = sign == '\\' && !escaped;
        }
        return shown.append(shownWords(cell.toString())).toString().stripTrailing();
    }

    private String keptRow(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split(String.valueOf(Marks.BAR), -1)) {
            cells.add(new KeptWords(marks, cell).text(true));
        }
        return "|" + String.join("|", cells);
    }
}
