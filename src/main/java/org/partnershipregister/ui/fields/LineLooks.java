package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipregister.model.agreement.Looks;
import org.partnershipregister.model.agreement.Piece.Look;

/** One line of the editor, each sign with the looks it has; written back with the fewest marks. */
final class LineLooks {
    private record Sign(char sign, Set<Look.Style> styles) {
        /** Marks of lines and cells have no looks. */
        boolean plain() {
            return sign == Marks.LETTERED || sign == Marks.BAR;
        }
    }

    private final List<Sign> signs = new ArrayList<>();

    LineLooks(String line) {
        Set<Look.Style> styles = EnumSet.noneOf(Look.Style.class);
        for (int at = 0; at < line.length(); at++) {
            Optional<Look> look = Marks.look(line.charAt(at));
            look.ifPresent(mark -> Looks.apply(mark, styles));
            if (line.charAt(at) == Marks.BAR) {
                styles.clear();
            }
            if (look.isEmpty()) {
                signs.add(new Sign(line.charAt(at), EnumSet.copyOf(styles)));
            }
        }
    }

    /** What is in force at the end of this beginning of a line. */
    static Set<Look.Style> after(String beginning) {
        Set<Look.Style> styles = EnumSet.noneOf(Look.Style.class);
        for (char sign : beginning.toCharArray()) {
            Marks.look(sign).ifPresent(mark -> Looks.apply(mark, styles));
            if (sign == Marks.BAR) {
                styles.clear();
            }
        }
        return styles;
    }

    /** How many signs that can be seen are in this part of a line. */
    static int seen(String part) {
        return (int) part.chars().filter(sign -> Marks.look((char) sign).isEmpty()).count();
    }

    boolean all(Look.Style style, int from, int to) {
        return signs.subList(from, to).stream().filter(sign -> !sign.plain()).allMatch(sign -> sign.styles().contains(style));
    }

    void set(Look.Style style, boolean on, int from, int to) {
        for (int at = from; at < to; at++) {
            Looks.apply(new Look(style, on), signs.get(at).styles());
        }
    }

    /** The line with its marks; a gap has the looks of its beginning throughout. */
    String line() {
        StringBuilder line = new StringBuilder();
        Set<Look.Style> now = EnumSet.noneOf(Look.Style.class);
        String bare = bare();
        int gapEnd = -1;
        for (int at = 0; at < signs.size(); at++) {
            Sign sign = signs.get(at);
            if (at > gapEnd) {
                Set<Look.Style> wanted = sign.plain() ? EnumSet.noneOf(Look.Style.class) : sign.styles();
                Looks.between(now, wanted).forEach(look -> line.append(Marks.sign(look)));
                now = wanted;
                gapEnd = sign.sign() == Marks.GAP_OPEN ? KeptWords.gapEnd(bare, at) : gapEnd;
            }
            line.append(sign.sign());
        }
        Looks.between(now, EnumSet.noneOf(Look.Style.class)).forEach(look -> line.append(Marks.sign(look)));
        return line.toString();
    }

    /** Where in {@link #line} the sign of this number that can be seen stands. */
    static int place(String line, int seen) {
        int left = seen;
        int at = 0;
        while (at < line.length() && (left > 0 || Marks.look(line.charAt(at)).isPresent())) {
            left -= Marks.look(line.charAt(at)).isPresent() ? 0 : 1;
            at++;
        }
        return at;
    }

    private String bare() {
        StringBuilder bare = new StringBuilder();
        signs.forEach(sign -> bare.append(sign.sign()));
        return bare.toString();
    }
}
