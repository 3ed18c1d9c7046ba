package org.partnershipregister.ui.fields;

/**
 * How a field looks in the text.
 *
 * @param words   what stands on it
 * @param help    its value now, or where it is to be set; shown when the mouse rests on it
 * @param lacking it has no value now, or not all of it
 */
public record Chip(String words, String help, boolean lacking) {
}
