package org.partnershipregister.model.relationship;

/** An answer to one question: not at all counts 0, partly 1, yes 2. */
public enum Degree {
    NO, PARTLY, YES;

    /** What it counts. */
    public int score() {
        return ordinal();
    }

    /** The degree that counts so much. */
    public static Degree of(int score) {
        return values()[score];
    }
}
