package org.partnershipregister.document;

import org.partnershipregister.model.HouseStyle.Sheet;

/** The sheets a paper can be laid out for, as a reader holds them; sizes in millimetres. */
public enum PageSize {
    A4(210, 297),
    A4_LANDSCAPE(297, 210),
    LETTER(215.9, 279.4),
    LETTER_LANDSCAPE(279.4, 215.9);

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public boolean landscape() {
        return width > height;
    }

    /** The same way round on another sheet. */
    public PageSize on(Sheet sheet) {
        return switch (sheet) {
            case A4 -> landscape() ? A4_LANDSCAPE : A4;
            case LETTER -> landscape() ? LETTER_LANDSCAPE : LETTER;
        };
    }
}
