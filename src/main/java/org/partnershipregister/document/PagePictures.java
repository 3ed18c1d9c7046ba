package org.partnershipregister.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.PagePicture;

/**
 * The pages of a PDF as pictures, for the preview. Opened once for each PDF and closed after it; one thread at a time, and not the JavaFX
 * thread (15 to 100 ms of work for each page).
 */
public final class PagePictures implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;
    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /** One page: pixels row by row from the top left, each 0xAARRGGBB with full alpha. */
    public record Picture(int width, int height, int[] pixels) {
    }

    /** A page's size in points, 72 to the inch. */
    public record Size(float width, float height) {
    }

    /** Throws {@link Failure} (unreadable file) when the bytes aren't a PDF. */
    public static PagePictures open(byte[] pdf) {
        try {
            return new PagePictures(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
    }

    /** One page of a PDF, counted from 0, or its last page when there are fewer. */
    public static PagePicture page(byte[] pdf, int wished, float dotsPerInch) {
        try (PagePictures pages = open(pdf)) {
            int page = Math.clamp(wished, 0, pages.count() - 1);
            Picture drawn = pages.draw(page, dotsPerInch);
            return new PagePicture(page, pages.count(), drawn.width(), drawn.height(), drawn.pixels());
        }
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /** The size of a page, counted from 0, without drawing it. */
    public Size size(int page) {
        PDRectangle box = pdf.getPage(page).getCropBox();
        return new Size(box.getWidth(), box.getHeight());
    }

    /** Draws a page, counted from 0; at 72 dots per inch a point is a pixel. */
    public Picture draw(int page, float dotsPerInch) {
        try {
            BufferedImage image = renderer.renderImage(page, dotsPerInch / POINTS_PER_INCH, ImageType.RGB);
            int width = image.getWidth();
            return new Picture(width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
    }
}
