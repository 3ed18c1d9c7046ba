package org.partnershipregister.model.party;

import java.util.UUID;

/**
 * A partnership an organisation is or was in, in the codes of that later area ({@code REFERRAL_SYSTEM},
 * {@code CONSULTED}, {@code LEAD_BODY}), which this area does not know as types.
 *
 * @param model the main model, "" if none is chosen
 * @param left  whether the organisation has left it or the partnership has ended
 */
public record WorksIn(UUID partnership, String ref, String name, String model, String voice, String role, boolean left) {
}
