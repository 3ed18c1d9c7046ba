package org.partnershipregister.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.PagePicture;
import org.partnershipregister.model.agreement.ScanKind;

/**
 * The pages of a scan, whatever it is: a PDF or a picture. Files come from anywhere, so nothing is decoded before its size is known.
 * Not on the JavaFX thread.
 */
public final class ScanPages {
    private static final float FIRST_LOOK = 20;
    private static final double MOST_PIXELS = 40_000_000;
    private static final float POINTS = 72;

    private ScanPages() {
    }

    /** Why a file can't be shown in place. */
    public enum Trouble {
        HEIC, WEBP, OTHER, PASSWORD, BROKEN, TOO_LARGE
    }

    /** Looks whether a file can be shown; empty if it can. */
    public static Optional<Trouble> trouble(byte[] bytes) {
        return switch (ScanKind.of(bytes)) {
            case HEIC -> Optional.of(Trouble.HEIC);
            case WEBP -> Optional.of(Trouble.WEBP);
            case OTHER -> Optional.of(Trouble.OTHER);
            case PDF, JPEG, PNG, GIF, BMP, TIFF -> firstLook(bytes);
        };
    }

    /** One page, counted from 0, or the last one; at this many dots to an inch of an A4 sheet. */
    public static PagePicture page(byte[] bytes, int wished, float dotsPerInch) {
        try {
            return ScanKind.of(bytes) == ScanKind.PDF ? pdfPage(bytes, wished, dotsPerInch) : PictureFile.page(bytes, wished, dotsPerInch);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException
            | NullPointerException | NegativeArraySizeException | ArithmeticException broken) {
            // What broken files make decoders throw is not theirs to promise.
            throw new Failure(Failure.Reason.UNREADABLE_FILE, broken, "");
        }
    }

    private static Optional<Trouble> firstLook(byte[] bytes) {
        try {
            page(bytes, 0, FIRST_LOOK);
            return Optional.empty();
        } catch (Failure failed) {
            return Optional.of(failed.reason() == Failure.Reason.TOO_LONG ? Trouble.TOO_LARGE
                : failed.getCause() instanceof InvalidPasswordException ? Trouble.PASSWORD : Trouble.BROKEN);
        }
    }

    private static PagePicture pdfPage(byte[] bytes, int wished, float dots) {
        try (PagePictures pages = PagePictures.open(bytes)) {
            if (pages.count() == 0) {
                throw new Failure(Failure.Reason.UNREADABLE_FILE, "PDF");
            }
            int page = Math.clamp(wished, 0, pages.count() - 1);
            PagePictures.Size size = pages.size(page);
            if (size.width() / POINTS * dots * (size.height() / POINTS * dots) > MOST_PIXELS) {
                throw new Failure(Failure.Reason.TOO_LONG, "PDF");
            }
            PagePictures.Picture drawn = pages.draw(page, dots);
            return new PagePicture(page, pages.count(), drawn.width(), drawn.height(), drawn.pixels());
        }
    }
}
