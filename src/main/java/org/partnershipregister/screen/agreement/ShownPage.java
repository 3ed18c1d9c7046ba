package org.partnershipregister.screen.agreement;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.partnershipregister.document.PagePictures;

/** A finished PDF with the page on show; pages are counted from 0. */
record ShownPage(DeskPaper.Ready paper, int pages, int shown, Optional<PagePictures.Picture> picture) {
    static final ShownPage NONE = new ShownPage(DeskPaper.Ready.NOTHING, 0, 0, Optional.empty());

    /** Draws the wished page, or the last one when there are fewer; for the paper thread. */
    static ShownPage drawn(DeskPaper.Ready ready, int wished, float dots) {
        try (PagePictures pictures = PagePictures.open(ready.bytes())) {
            int page = Math.clamp(wished, 0, pictures.count() - 1);
            return new ShownPage(ready, pictures.count(), page, Optional.of(pictures.draw(page, dots)));
        }
    }

    static WritableImage image(PagePictures.Picture picture) {
        return new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.pixels()),
            PixelFormat.getIntArgbPreInstance()));
    }
}
