package org.partnershipregister.store.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Says whether a picture can stand on paper: PNG or JPEG, small enough, and whole. Its size is read before any of its dots are. */
final class LogoCheck {
    static final int MOST_BYTES = 1 << 20;
    static final int MOST_DOTS = 4_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoCheck() {
    }

    static boolean good(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return false;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && good(readers.next(), in);
        } catch (IOException | RuntimeException broken) { // readers throw whatever they like at files that lie
            return false;
        }
    }

    private static boolean good(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            boolean fits = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                && reader.getWidth(0) <= MOST_DOTS && reader.getHeight(0) <= MOST_DOTS;
            return fits && reader.read(0) != null;
        } finally {
            reader.dispose();
        }
    }
}
