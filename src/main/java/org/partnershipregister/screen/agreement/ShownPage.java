package org.partnershipregister.screen.agreement;

import org.partnershipregister.document.PagePictures;
import org.partnershipregister.model.PagePicture;

/** A finished paper with the page on show, drawn this fine. */
record ShownPage(DeskPaper.Ready paper, PagePicture picture, float dots) {

    /** Draws the wished page, or the last one when there are fewer; for the paper thread. */
    static ShownPage drawn(DeskPaper.Ready ready, WishedPage wished, float dots) {
        try (PagePictures pages = PagePictures.open(ready.bytes())) {
            return new ShownPage(ready, pages.page(wished.in(pages), dots), dots);
        }
    }
}
