package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.agreement.Looks;
import org.partnershipregister.model.agreement.Piece;

/** The running text of one line or cell of the editor as it is kept: plainly where that is read as it was meant, else with backslashes. */
final class KeptWords {
    private final Marks marks;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    KeptWords(Marks marks, String text) {
        this.marks = marks;
        read(text);
        List<Piece> read = List.copyOf(pieces);
        pieces.clear();
        pieces.addAll(Looks.tidy(read));
    }

    /** @param cell of a table row, where a bar would begin the next one */
    String text(boolean cell) {
        String plain = written(UnaryOperator.identity(), cell);
        boolean risky = cell ? words(pieces).matches("(?s).*[|\\\\].*") : plain.startsWith("|");
        return !risky && Piece.parse(plain).equals(pieces) ? plain : written(Piece::literal, cell);
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            int end = sign == Marks.GAP_OPEN ? gapEnd(text, at) : -1;
            if (end > 0) {
                add(new Piece.Gap(text.substring(at + 1, end).replace('[', '(').replace(']', ')')));
                at = end;
            } else if (Marks.mark(sign)) {
                mark(sign);
            } else {
                words.append(sign);
            }
            at++;
        }
        flush();
    }

    /** Where the gap that begins here ends, -1 if it is none: nothing in it, or a field within. */
    static int gapEnd(String text, int start) {
        int at = start + 1;
        while (at < text.length() && !Marks.mark(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == Marks.GAP_CLOSE && at > start + 1 ? at : -1;
    }

    /** A mark that has lost its other half or its place is the sign it looks like. */
    private void mark(char sign) {
        switch (sign) {
            case Marks.GAP_OPEN -> words.append('[');
            case Marks.GAP_CLOSE -> words.append(']');
            case Marks.BAR -> words.append('|');
            default -> marks.piece(sign).ifPresent(this::add);
        }
    }

    private void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    private void flush() {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }

    private String written(UnaryOperator<String> write, boolean cell) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(switch (piece) {
                case Piece.Words(String said) -> write.apply(said);
                case Piece.Gap(String what) -> "[" + (cell ? what.replaceAll("(?<!\\\\)\\|", "/") : what) + "]";
                default -> token(piece);
            });
        }
        return text.toString();
    }

    /** What stands in a kept text for a piece that is a field. */
    static String token(Piece piece) {
        return switch (piece) {
            case Piece.Value(var field) -> field.token();
            case Piece.Reference reference -> reference.token();
            case Piece.Each each -> each.token();
            case Piece.Look look -> look.token();
            case Piece.Words(String said) -> Piece.literal(said);
            case Piece.Gap(String what) -> "[" + what + "]";
        };
    }

    private static String words(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> {
            if (piece instanceof Piece.Words(String said)) {
                all.append(said);
            }
        });
        return all.toString();
    }
}
