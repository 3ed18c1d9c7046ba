package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A partnership as a line of a list.
 *
 * @param model    its main model
 * @param members  how many members it has today
 * @param standing whether it counts as a partnership or apart as a contract
 */
public record PartnershipRow(UUID id, String ref, String name, Optional<PartnershipModel> model, Status status,
                             Stage stage, Formality formality, int members, Optional<LocalDate> nextMeeting,
                             Optional<LocalDate> nextReview, Optional<LocalDate> started, Standing standing) {
}
