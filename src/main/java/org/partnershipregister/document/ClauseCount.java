package org.partnershipregister.document;

import java.util.Optional;
import org.partnershipregister.model.agreement.SectionText;

/**
 * Follows the numbers of a paper as a word processor would count them: only numbers it would come to by itself are left to it, so
 * that a lawyer who puts a clause in gets the later ones counted on. All others are written as they are.
 */
final class ClauseCount {
    private int clauses;
    private int paragraphs;
    private Series parts = Series.LETTERS;
    private int counted;

    /** The ways of counting: 1 with 1.1 below it, (a), and (1). */
    enum Series { CLAUSES, LETTERS, NUMBERS }

    /** Where a number stands: its series, its level from 0, and whether its series begins (anew) with it. */
    record Place(Series series, int level, boolean first) {
    }

    /** The place of a heading's number, if counting on comes to it. */
    Optional<Place> heading(String number) {
        if (!number.equals(Integer.toString(clauses + 1))) {
            return Optional.empty();
        }
        clauses++;
        paragraphs = 0;
        return Optional.of(new Place(Series.CLAUSES, 0, clauses == 1));
    }

    /** The place of a paragraph's number, if counting on comes to it. */
    Optional<Place> paragraph(String number) {
        if (clauses > 0 && number.equals(clauses + "." + (paragraphs + 1))) {
            paragraphs++;
            return Optional.of(new Place(Series.CLAUSES, 1, false));
        }
        return part(Series.LETTERS, number).or(() -> part(Series.NUMBERS, number));
    }

    private Optional<Place> part(Series series, String number) {
        boolean first = number.equals(written(series, 0));
        if (!first && !(series == parts && number.equals(written(series, counted)))) {
            return Optional.empty();
        }
        parts = series;
        counted = first ? 1 : counted + 1;
        return Optional.of(new Place(series, 0, first));
    }

    private static String written(Series series, int index) {
        return series == Series.LETTERS ? SectionText.letter(index) : "(" + (index + 1) + ")";
    }
}
