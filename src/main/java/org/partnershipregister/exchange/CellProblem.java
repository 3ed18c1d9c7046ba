package org.partnershipregister.exchange;

import java.util.List;
import org.partnershipregister.model.TextKey;

/**
 * A cell that could not be taken as it stands, named by row and heading with its text, and what becomes of it.
 *
 * @param row    as a spreadsheet counts, the headings being row 1
 * @param text   the whole cell
 * @param mended what is taken instead, "" when nothing is
 */
public record CellProblem(int row, String heading, String text, Kind kind, Treatment treatment, String mended) {

    /** What is wrong with a cell, with what can be done about it, the usual way first. */
    public enum Kind {
        NO_NAME(Treatment.LEAVE_ROW_OUT),
        TOO_LONG(Treatment.KEEP_IN_NOTES, Treatment.IMPORT_WITHOUT, Treatment.LEAVE_ROW_OUT),
        ROW_TOO_LONG(Treatment.LEAVE_ROW_OUT),
        EMAIL(Treatment.KEEP_IN_NOTES, Treatment.KEEP_AS_TYPED, Treatment.IMPORT_WITHOUT),
        PHONE(Treatment.KEEP_IN_NOTES, Treatment.KEEP_AS_TYPED, Treatment.IMPORT_WITHOUT),
        WEBSITE(Treatment.KEEP_IN_NOTES, Treatment.KEEP_AS_TYPED, Treatment.IMPORT_WITHOUT),
        NUMBER(Treatment.KEEP_IN_NOTES, Treatment.KEEP_AS_TYPED, Treatment.IMPORT_WITHOUT),
        POSTCODE(Treatment.KEEP_AS_TYPED, Treatment.KEEP_IN_NOTES, Treatment.IMPORT_WITHOUT),
        DATE(Treatment.KEEP_IN_NOTES, Treatment.IMPORT_WITHOUT),
        WORD(Treatment.KEEP_IN_NOTES, Treatment.IMPORT_WITHOUT),
        NO_PERSON(Treatment.KEEP_IN_NOTES, Treatment.KEEP_AS_TYPED, Treatment.IMPORT_WITHOUT),
        SURPLUS(Treatment.KEEP_IN_NOTES, Treatment.IMPORT_WITHOUT, Treatment.LEAVE_ROW_OUT),
        SEVERAL(Treatment.SPLIT, Treatment.KEEP_IN_NOTES),
        MENDED(Treatment.MEND, Treatment.KEEP_AS_TYPED),
        EMPTY_WORD(Treatment.READ_AS_EMPTY, Treatment.KEEP_IN_NOTES);

        private final List<Treatment> ways;

        Kind(Treatment... ways) {
            this.ways = List.of(ways);
        }

        /** What can be done, the usual way first. */
        public List<Treatment> ways() {
            return ways;
        }

        /** False for what is done a thousand times over and named by counts only. */
        public boolean listed() {
            return this != EMPTY_WORD && this != MENDED && this != SEVERAL;
        }

        /** The key of its sentence in the texts; {0} is the heading, {1} the cell, {2} what is taken instead. */
        public String key() {
            return TextKey.of("import.problem", this);
        }
    }

    /** Where it stands, for a choice about it. */
    public Cell cell() {
        return new Cell(row, heading);
    }

    /** A cell's place. */
    public record Cell(int row, String heading) {
    }
}
