package org.partnershipregister.model.agreement;

import java.util.List;

/** A section as a template offers it: {@code code} is unique in the template, {@code guidance} is for the screen and never printed. */
public record TemplateSection(SectionKind kind, String code, Inclusion inclusion, String heading, List<String> guidance, String text) {

    public TemplateSection {
        guidance = List.copyOf(guidance);
    }

    /** The section as it begins in an agreement between parties of these names. */
    public AgreementSection begun(List<String> partyNames) {
        return AgreementSection.of(kind, heading, TableRow.repeated(text, partyNames), code);
    }
}
