package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The wish to move an agreement to another state.
 *
 * @param reason    "" unless something is missing or others will ask
 * @param notice    who gave notice and when, where that is said with the move
 * @param supersede true if the agreement whose place it takes becomes superseded in the same step
 */
public record AgreementWish(AgreementStatus to, LocalDate on, String reason, Optional<NoticeGiven> notice, boolean supersede) {

    /** A move and nothing else. */
    public static AgreementWish of(AgreementStatus to, LocalDate on, String reason) {
        return new AgreementWish(to, on, reason, Optional.empty(), false);
    }
}
