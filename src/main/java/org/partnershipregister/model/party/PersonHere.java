package org.partnershipregister.model.party;

import java.util.UUID;

/**
 * A person at one organisation, as that organisation's page lists them.
 *
 * @param phone the first phone or mobile number as typed, "" if none
 */
public record PersonHere(UUID contact, String name, Position position, String phone, String email) {
}
