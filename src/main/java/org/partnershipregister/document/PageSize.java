package org.partnershipregister.document;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.HouseStyle.Sheet;

/** The sheets a paper can be laid out for, as a reader holds them; sizes in millimetres. */
public enum PageSize {
    A4(210, 297),
    A4_LANDSCAPE(297, 210),
    LETTER(215.9, 279.4),
    LETTER_LANDSCAPE(279.4, 215.9);

    private static final double POINTS = 72 / 25.4;
    private static final double SLACK = 3;
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

    /** The sheet that the first page of a PDF is laid out for, A4 if it is none of ours. */
    static PageSize of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            return Arrays.stream(values()).filter(size -> near(size.width, page.getWidth()) && near(size.height, page.getHeight()))
                .findFirst().orElse(A4);
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
    }

    private static boolean near(double millimetres, double points) {
        return Math.abs(millimetres * POINTS - points) < SLACK;
    }

    /** The same way round on another sheet. */
    public PageSize on(Sheet sheet) {
        return switch (sheet) {
            case A4 -> landscape() ? A4_LANDSCAPE : A4;
            case LETTER -> landscape() ? LETTER_LANDSCAPE : LETTER;
        };
    }
}
