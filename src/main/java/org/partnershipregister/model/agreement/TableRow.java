package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.List;

/** A typed table row, {@code | cell | cell |}; {@code \|} is a bar inside a cell. */
final class TableRow {
    private TableRow() {
    }

    /** The cells without the blanks around them; backslashes stay, for {@link Piece#parse} to read. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean escaped = false;
        for (char sign : line.substring(1).toCharArray()) {
            if (sign == '|' && !escaped) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
            escaped = sign == '\\' && !escaped;
        }
        if (!SectionText.stripped(Piece.parse(cell.toString())).isEmpty()) {
            cells.add(cell.toString().strip());
        }
        return List.copyOf(cells);
    }

    /** The text with each {@code [[each.party]]} row repeated for every name; a name's own brackets and bars mean nothing. */
    static String repeated(String text, List<String> partyNames) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("|") && line.contains(Tokens.EACH_PARTY)) {
                partyNames.forEach(name -> lines.add(line.replace(Tokens.EACH_PARTY, Piece.literal(name.replaceAll("\\s+", " ")))));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
