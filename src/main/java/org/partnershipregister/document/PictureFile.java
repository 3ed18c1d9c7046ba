package org.partnershipregister.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.PagePicture;
import org.partnershipregister.model.agreement.ScanKind;

/** A picture file as the page of a sheet: its size is checked before it is decoded, large ones are read thinned out, and it is turned upright. */
final class PictureFile {
    /** A sheet of A3 at 600 dots to the inch has 70 million. */
    private static final long MOST_PIXELS = 100_000_000;
    private static final double SHEET_WIDTH = 8.27;
    private static final double SHEET_HEIGHT = 11.69;

    private PictureFile() {
    }

    static PagePicture page(byte[] bytes, int wished, float dots) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, false, true);
                boolean many = ScanKind.of(bytes) == ScanKind.TIFF;
                int pages = many ? Math.max(1, reader.getNumImages(true)) : 1;
                int page = Math.clamp(wished, 0, pages - 1);
                return onSheet(read(reader, page, dots), UprightTurn.of(bytes), page, pages, dots);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int page, float dots) throws IOException {
        long width = reader.getWidth(page);
        long height = reader.getHeight(page);
        if (width * height > MOST_PIXELS) {
            throw new Failure(Failure.Reason.TOO_LONG, width + " × " + height);
        }
        double longest = SHEET_HEIGHT * dots;
        int step = (int) Math.max(1, Math.floor(Math.max(width, height) / longest));
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, thinned);
    }

    private static PagePicture onSheet(BufferedImage image, UprightTurn turn, int page, int pages, float dots) {
        int wide = turn.lying() ? image.getHeight() : image.getWidth();
        int high = turn.lying() ? image.getWidth() : image.getHeight();
        double scale = Math.min(SHEET_WIDTH * dots / wide, SHEET_HEIGHT * dots / high);
        int width = (int) Math.max(1, Math.round(wide * scale));
        int height = (int) Math.max(1, Math.round(high * scale));
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.scale((double) width / wide, (double) height / high);
        pen.drawImage(image, turn.upright(image.getWidth(), image.getHeight()), null);
        pen.dispose();
        return new PagePicture(page, pages, width, height, sheet.getRGB(0, 0, width, height, null, 0, width));
    }
}
