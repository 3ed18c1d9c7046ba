package org.partnershipregister.exchange;

/**
 * Which field a column goes into and how sure that is.
 *
 * @param column counted from 0
 */
public record ColumnMatch(int column, String heading, ImportField field, Certainty certainty) {

    /** How a match came about. */
    public enum Certainty { SURE, CHECK, CHOSEN, NONE }

    /** The same column sent elsewhere by the user. */
    public ColumnMatch chosen(ImportField other) {
        return new ColumnMatch(column, heading, other, Certainty.CHOSEN);
    }
}
