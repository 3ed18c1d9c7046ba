package org.partnershipregister.document;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;

/** How a photographed page must be turned or mirrored to stand upright: the orientation, 1 to 8, that cameras write into EXIF. */
record UprightTurn(int orientation) {
    static final UprightTurn NONE = new UprightTurn(1);

    /** What a file says of itself; {@link #NONE} if nothing that makes sense. */
    static UprightTurn of(byte[] bytes) {
        try {
            Metadata said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
            return StreamSupport.stream(said.getDirectoriesOfType(ExifIFD0Directory.class).spliterator(), false)
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(value -> value != null && value >= 1 && value <= 8).findFirst().map(UprightTurn::new).orElse(NONE);
        } catch (ImageProcessingException | IOException unreadable) {
            return NONE;
        }
    }

    /** True if width and height change places. */
    boolean lying() {
        return orientation >= 5;
    }

    /** Brings a picture of this width and height upright, its corner at 0, 0. */
    AffineTransform upright(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
