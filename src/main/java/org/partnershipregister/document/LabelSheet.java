package org.partnershipregister.document;

/** The sheets of sticky labels sold for A4 printers; sizes in millimetres. */
public enum LabelSheet {
    L21(3, 7, 63.5, 38.1, 7.25, 66),
    L14(2, 7, 99.1, 38.1, 4.65, 101.6),
    L16(2, 8, 99.1, 33.9, 4.65, 101.6);

    private final int across;
    private final int down;
    private final double width;
    private final double height;
    private final double left;
    private final double pitch;

    LabelSheet(int across, int down, double width, double height, double left, double pitch) {
        this.across = across;
        this.down = down;
        this.width = width;
        this.height = height;
        this.left = left;
        this.pitch = pitch;
    }

    /** Labels on one sheet. */
    public int count() {
        return across * down;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Where the nth label of a sheet begins, counted from 0 along the rows: from the left edge of the sheet. */
    public double x(int label) {
        return left + label % across * pitch;
    }

    /** The same from the top edge; labels stand one below the other without a gap. */
    public double y(int label) {
        return (PageSize.A4.height() - down * height) / 2 + label / across * height;
    }
}
