package org.partnershipregister.model;

/** One page of a paper as it looks: pixels row by row from the top left, each 0xAARRGGBB with full alpha; pages are counted from 0. */
public record PagePicture(int page, int pages, int width, int height, int[] pixels) {
}
