package org.partnershipregister.model.agreement;

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
}
