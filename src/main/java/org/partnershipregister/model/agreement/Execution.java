package org.partnershipregister.model.agreement;

import java.util.List;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * How an agreement is carried out and on what ground we enter into it (agreements.md §1.1).
 *
 * @param deed            signed as a deed, each signature before a witness
 * @param counterparts    each party signs a copy of its own
 * @param furthersObjects how it furthers our objects, "" while nobody has said
 * @param power           where our governing document gives the power, "" while nobody has said
 */
public record Execution(boolean deed, boolean counterparts, String furthersObjects, String power) {
    /** Signed once by all, not as a deed. */
    public static final Execution PLAIN = new Execution(false, false, "", "");
    private static final int LONGEST_GROUND = 10_000;
    private static final int LONGEST_POWER = 2_000;

    /** The same ground, signed in another way. */
    public Execution signed(boolean asDeed, boolean inCounterparts) {
        return new Execution(asDeed, inCounterparts, furthersObjects, power);
    }

    /** Signed in the same way, on another ground. */
    public Execution because(String furthers, String allowedBy) {
        return new Execution(deed, counterparts, furthers, allowedBy);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().maxLength("furthersObjects", furthersObjects, LONGEST_GROUND).maxLength("power", power, LONGEST_POWER).list();
    }
}
