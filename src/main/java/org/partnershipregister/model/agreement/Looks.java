package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipregister.model.agreement.Piece.Look;

/** Which pieces stand out: bold and italic begin and end at a {@link Piece.Look}, at the latest with their line. */
public final class Looks {
    private final List<Piece> tidy = new ArrayList<>();
    private final Set<Look.Style> written = EnumSet.noneOf(Look.Style.class);
    private final Set<Look.Style> wanted = EnumSet.noneOf(Look.Style.class);

    private Looks() {
    }

    /** The same pieces with the fewest marks: none that changes nothing, and each that begins ends. */
    public static List<Piece> tidy(List<Piece> pieces) {
        if (pieces.stream().noneMatch(Look.class::isInstance)) {
            return List.copyOf(pieces);
        }
        Looks looks = new Looks();
        for (Piece piece : pieces) {
            if (piece instanceof Look look) {
                apply(look, looks.wanted);
            } else {
                looks.add(piece);
            }
        }
        looks.wanted.clear();
        looks.change();
        return List.copyOf(looks.tidy);
    }

    /** Puts a mark into force. */
    public static void apply(Look look, Set<Look.Style> styles) {
        if (look.begins()) {
            styles.add(look.style());
        } else {
            styles.remove(look.style());
        }
    }

    /** The marks that lead from some styles to others. */
    public static List<Look> between(Set<Look.Style> from, Set<Look.Style> to) {
        List<Look> marks = new ArrayList<>();
        from.stream().filter(style -> !to.contains(style)).forEach(style -> marks.add(new Look(style, false)));
        to.stream().filter(style -> !from.contains(style)).forEach(style -> marks.add(new Look(style, true)));
        return List.copyOf(marks);
    }

    private void add(Piece piece) {
        boolean blank = piece instanceof Piece.Words(String words) && words.isBlank(); // blanks look the same with any mark
        boolean joins = (blank || written.equals(wanted)) && piece instanceof Piece.Words && !tidy.isEmpty() && tidy.getLast() instanceof Piece.Words;
        if (joins) {
            tidy.add(new Piece.Words(((Piece.Words) tidy.removeLast()).text() + ((Piece.Words) piece).text()));
        } else {
            if (!blank) {
                change();
            }
            tidy.add(piece);
        }
    }

    private void change() {
        tidy.addAll(between(written, wanted));
        written.clear();
        written.addAll(wanted);
    }
}
