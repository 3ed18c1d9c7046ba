package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What we must be able to say about keeping a person's details.
 *
 * @param source        where the details came from
 * @param noticeGivenOn when the person was told that we keep them
 * @param doNotContact  the person asked not to be contacted
 * @param reviewOn      when to ask again whether they are still needed
 */
public record Privacy(Optional<LawfulBasis> basis, String source, Optional<LocalDate> noticeGivenOn,
                      boolean doNotContact, Optional<LocalDate> reviewOn) {
    /** Nothing written down yet. */
    public static final Privacy NOT_RECORDED = new Privacy(Optional.empty(), "", Optional.empty(), false, Optional.empty());
}
