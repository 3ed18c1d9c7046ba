package org.partnershipregister.model.governance;

/** A law that requires a partnership, to choose from; {@code area} is where it holds, such as "England". */
public record LegalDuty(String title, String statute, String area) {

    /** As it is written into a partnership. */
    public String inWords() {
        return title + " (" + statute + ")";
    }
}
