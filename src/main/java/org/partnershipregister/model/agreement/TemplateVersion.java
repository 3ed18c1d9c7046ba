package org.partnershipregister.model.agreement;

import java.time.LocalDate;

/** A wording of a template of our own that agreements were begun from. */
public record TemplateVersion(int number, LocalDate keptOn, int agreements) {
}
