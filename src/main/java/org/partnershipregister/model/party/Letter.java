package org.partnershipregister.model.party;

import java.time.LocalDate;

/**
 * A letter as it is written once for all: {@code text} may hold the words of a {@link Merged} field.
 *
 * @param signer who signs it, by hand above the name
 */
public record Letter(String subject, String text, LocalDate dated, String close, String signer) {

    /** What is filled in for each recipient. */
    public enum Merged {
        GREETING_NAME, NAME, JOB_TITLE, ORGANISATION
    }
}
