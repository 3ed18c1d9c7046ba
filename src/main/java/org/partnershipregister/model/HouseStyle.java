package org.partnershipregister.model;

import java.util.Optional;

/**
 * How all our papers look, set once.
 *
 * @param logo   the picture at the head of the first page
 * @param footer a line of our own at the foot of every page, "" for none
 */
public record HouseStyle(Optional<Logo> logo, PaperFont font, Margin margin, String footer, Sheet sheet) {
    /** How papers look while nobody has chosen: no logo, Noto Sans, usual margins, A4. */
    public static final HouseStyle USUAL = new HouseStyle(Optional.empty(), PaperFont.SANS, Margin.USUAL, "", Sheet.A4);

    /** A PNG or JPEG picture by its SHA-256 among the register's files; {@code text} is read out instead of it. */
    public record Logo(String sha256, byte[] bytes, String text) {
    }

    /** The families that come with the program: Noto Sans and Noto Serif. */
    public enum PaperFont {
        SANS, SERIF
    }

    /** The white around the words. */
    public enum Margin {
        NARROW, USUAL, WIDE
    }

    /** The paper in the printer. */
    public enum Sheet {
        A4, LETTER
    }

    public HouseStyle withLogo(Optional<Logo> other) {
        return new HouseStyle(other, font, margin, footer, sheet);
    }

    public HouseStyle withFooter(String other) {
        return new HouseStyle(logo, font, margin, other, sheet);
    }
}
