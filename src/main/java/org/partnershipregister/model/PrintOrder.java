package org.partnershipregister.model;

/**
 * What to print how: the job's name as the queue shows it, the printer, pages {@code first} to {@code last} counted from 1 (a {@code last}
 * beyond the end means the last page), copies and sides. The sheet is that of the pages themselves.
 */
public record PrintOrder(String name, String printer, int first, int last, int copies, Sides sides) {

    public PrintOrder {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("Pages " + first + " to " + last);
        }
        if (copies < 1) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }

    /** How the sheets are used; a printer that can't print on both sides prints on one. */
    public enum Sides {
        ONE, BOTH_LONG_EDGE, BOTH_SHORT_EDGE
    }

    /** Every page once, on one side. */
    public static PrintOrder all(String name, String printer) {
        return new PrintOrder(name, printer, 1, Integer.MAX_VALUE, 1, Sides.ONE);
    }
}
