package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation as a line of a list.
 *
 * @param number       its first identifier as typed, "" if none
 * @param partnerships how many partnerships it is in today, contracts left out
 * @param contracts    how many it is in through a contract or a grant, counted apart
 * @param lastContact  the last meeting somebody of it was at, today's included
 */
public record PartnerRow(UUID id, String ref, String name, Sector sector, Optional<LegalForm> legalForm, String number,
                         String town, OrganisationStatus status, int partnerships, int contracts,
                         Optional<LocalDate> lastContact) {
}
