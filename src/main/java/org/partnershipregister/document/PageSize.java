package org.partnershipregister.document;

/** The sheets a paper can be laid out for, upright as a reader holds them; sizes in millimetres. */
public enum PageSize {
    A4(210, 297),
    A4_LANDSCAPE(297, 210);

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
