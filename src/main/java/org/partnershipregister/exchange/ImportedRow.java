package org.partnershipregister.exchange;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;

/**
 * What one row says.
 *
 * @param organisation empty when the row is left out
 * @param contact      the person it names, in a position at that organisation
 */
public record ImportedRow(int number, Optional<Organisation> organisation, Optional<Contact> contact,
                          List<CellProblem> problems) {
}
