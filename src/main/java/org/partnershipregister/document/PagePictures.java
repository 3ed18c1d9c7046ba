package org.partnershipregister.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.PagePicture;

/**
 * The pages of a PDF as pictures, for the preview. Opened once for each PDF and closed after it; one thread at a time, and not the JavaFX
 * thread (15 to 100 ms of work for each page).
 */
public final class PagePictures implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;
    private static final int OPAQUE = 0xFF000000;
    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /** One page: pixels row by row from the top left, each 0xAARRGGBB with full alpha. */
    public record Picture(int width, int height, int[] pixels) {
    }

    /** A heading and its page, counted from 0. */
    public record Bookmark(String title, int page) {
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
            return pages.page(wished, dotsPerInch);
        }
    }

    /** One page, counted from 0, or the last one when there are fewer. */
    public PagePicture page(int wished, float dotsPerInch) {
        int page = Math.clamp(wished, 0, count() - 1);
        Picture drawn = draw(page, dotsPerInch);
        return new PagePicture(page, count(), drawn.width(), drawn.height(), drawn.pixels());
    }

    /** Where the headings are that the PDF lists as bookmarks, in order. */
    public List<Bookmark> bookmarks() {
        List<Bookmark> found = new ArrayList<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        try {
            for (PDOutlineItem item = outline == null ? null : outline.getFirstChild(); item != null; item = item.getNextSibling()) {
                PDPage page = item.findDestinationPage(pdf);
                found.add(new Bookmark(item.getTitle(), page == null ? 0 : pdf.getPages().indexOf(page)));
            }
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
        return found;
    }

    /** The first of these pages on which a line begins with this number, empty if there is none. */
    public OptionalInt numbered(String number, int from, int to) {
        try {
            for (int page = from; page <= to; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                if (text.getText(pdf).lines().anyMatch(line -> line.equals(number) || line.startsWith(number + " "))) {
                    return OptionalInt.of(page);
                }
            }
            return OptionalInt.empty();
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
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
            return new Picture(image.getWidth(), image.getHeight(), opaque(((DataBufferInt) image.getRaster().getDataBuffer()).getData()));
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
    }

    /** The picture's own pixels, in which nothing is said of transparency; asking for each one takes ten times as long. */
    private static int[] opaque(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return pixels;
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
