package org.partnershipregister.model.party;

import java.util.UUID;

/**
 * A person as a line of a list.
 *
 * @param jobTitle     of the position shown: the main or else a current one, of those who left the last
 * @param organisation the name of that position's organisation, "" if none
 * @param positions    how many positions the person holds today
 * @param phone        the first phone or mobile number as typed, "" if none
 * @param left         whether the person has held positions but holds none today
 */
public record ContactRow(UUID id, String ref, String name, String jobTitle, String organisation, int positions,
                         String phone, String email, boolean left) {
}
