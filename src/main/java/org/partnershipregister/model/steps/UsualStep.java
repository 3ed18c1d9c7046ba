package org.partnershipregister.model.steps;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A step as it is usual for a model.
 *
 * @param stage  the stage it belongs to, "" when none
 * @param offset how many working days after the step before it is due
 */
public record UsualStep(UUID id, String stage, String text, int offset) {
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_STAGE = 200;
    public static final int MOST_DAYS = 1_000;

    /** A new one. */
    public static UsualStep of(String stage, String text, int offset) {
        return new UsualStep(Ids.next(), stage, text, offset);
    }

    /** What keeps it from being kept. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("text", text, "problem.steps.text")
            .maxLength("text", text, LONGEST_TEXT).maxLength("stage", stage, LONGEST_STAGE);
        if (offset < 0 || offset > MOST_DAYS) {
            problems.add(Problem.error("offset", "problem.steps.offset", MOST_DAYS));
        }
        return problems.list();
    }
}
