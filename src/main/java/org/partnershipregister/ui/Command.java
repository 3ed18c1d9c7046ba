package org.partnershipregister.ui;

/** Something that can be done to the selected rows of a list: the same words on a button and in the context menu. */
public record Command(String text, Runnable action) {
}
