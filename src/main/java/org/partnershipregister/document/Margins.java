package org.partnershipregister.document;

import org.partnershipregister.model.HouseStyle.Margin;

/** The white around the words, in millimetres; the foot has room for the page number. */
record Margins(int top, int side, int foot) {

    static Margins of(Document document) {
        return of(document.look().margin());
    }

    static Margins of(Margin margin) {
        return switch (margin) {
            case NARROW -> new Margins(15, 17, 20);
            case USUAL -> new Margins(22, 24, 24);
            case WIDE -> new Margins(28, 32, 28);
        };
    }
}
