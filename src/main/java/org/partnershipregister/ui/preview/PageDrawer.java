package org.partnershipregister.ui.preview;

import org.partnershipregister.model.PagePicture;

/** Draws one page of a PDF, away from the screen thread: {@code PagePictures::page}. */
@FunctionalInterface
public interface PageDrawer {

    /** The wished page, counted from 0, or the last one when there are fewer. */
    PagePicture draw(byte[] pdf, int page, float dotsPerInch);
}
