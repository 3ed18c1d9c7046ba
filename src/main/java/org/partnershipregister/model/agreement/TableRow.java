package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The text with each row that stands for several repeated for every one of them; a name's own brackets and bars mean nothing. */
    static String repeated(String text, RowNames names) {
        return text.lines().flatMap(line -> line.startsWith("|") ? rows(line, names) : Stream.of(line)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(String line, RowNames names) {
        for (Piece.Each.Of of : Piece.Each.Of.values()) {
            String token = new Piece.Each(of).token();
            if (line.contains(token) && !names.of(of).isEmpty()) {
                return names.of(of).stream().map(name -> line.replace(token, Piece.literal(name.replaceAll("\\s+", " "))));
            }
        }
        return Stream.of(line);
    }
}
