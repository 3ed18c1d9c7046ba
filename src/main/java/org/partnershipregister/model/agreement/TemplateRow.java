package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line in a list of templates.
 *
 * @param own        the row's key when it is our own; one that comes with the program has a key made from its code
 * @param agreements how many agreements were begun from it
 * @param changedOn  the day it was changed last, for our own
 */
public record TemplateRow(UUID id, boolean own, String code, String title, AgreementKind kind, LegalEffect legalEffect, int number,
                          int agreements, Optional<LocalDate> changedOn) {
}
