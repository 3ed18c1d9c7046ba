package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A campaign as a line of a list: how many of those asked support it, and how many have signed that off. */
public record CampaignRow(UUID id, String ref, String title, String partnership, CampaignState state, Optional<LocalDate> from,
                          Optional<LocalDate> to, String targets, int supporting, int signedOff, int asked) {
}
