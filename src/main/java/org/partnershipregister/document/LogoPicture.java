package org.partnershipregister.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.partnershipregister.model.HouseStyle.Logo;

/** The logo at the head of the first page, at the size it is printed; in tenths of a millimetre, as large as its room allows. */
record LogoPicture(byte[] bytes, boolean png, String text, int width, int height) {
    private static final int WIDEST = 700;
    private static final int HIGHEST = 200;

    /** Empty when the style has no logo, or none that can be read. */
    static Optional<LogoPicture> of(Document document) {
        return document.look().logo().flatMap(LogoPicture::measured);
    }

    private static Optional<LogoPicture> measured(Logo logo) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(logo.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return Optional.of(fitted(logo, reader.getFormatName().equalsIgnoreCase("png"), reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return Optional.empty(); // a paper without its logo is better than none
        }
    }

    private static LogoPicture fitted(Logo logo, boolean png, int width, int height) {
        double scale = Math.min((double) WIDEST / width, (double) HIGHEST / height);
        String text = Printable.line(logo.text()).strip();
        return new LogoPicture(logo.bytes(), png, text.isEmpty() ? "Logo" : text, Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)));
    }

    String mediaType() {
        return png ? "image/png" : "image/jpeg";
    }

    /** The file's name inside a Word or OpenDocument file. */
    String fileName() {
        return png ? "logo.png" : "logo.jpg";
    }

    /** The picture as an address, for a page that fetches nothing. */
    String address() {
        return "data:" + mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
