package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the referral log.
 *
 * @param from who referred, "" if not known
 * @param to   to whom, "" if not known
 */
public record ReferralRow(UUID id, String ref, String clientRef, String pathway, String from, String to, Direction direction,
    ReferralState state, Days days, Optional<DeclineReason> declined, Optional<Waiting> waiting, int returned, int repeated) {
}
