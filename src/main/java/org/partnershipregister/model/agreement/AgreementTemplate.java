package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Headings and model wording an agreement begins with. An agreement remembers {@code code} and {@code version}, which rises with every
 * change of wording. Not legal advice: who uses it reads it first.
 *
 * @param about        when to choose this template, in a sentence or two
 * @param noticeDays   the notice period proposed
 * @param reviewMonths the months until the first review proposed
 */
public record AgreementTemplate(String code, int version, AgreementKind kind, String name, LegalEffect legalEffect, int noticeDays,
                                int reviewMonths, String about, List<TemplateSection> sections) {

    public AgreementTemplate {
        sections = List.copyOf(sections);
    }

    /** The sections of a new agreement, in order: those always there and those whose condition is among the facts. */
    public List<AgreementSection> begin(Set<Inclusion> facts, RowNames names) {
        return sections.stream().filter(section -> section.inclusion().holds(facts)).map(section -> section.begun(names)).toList();
    }

    /** The section with this code. */
    public Optional<TemplateSection> section(String sectionCode) {
        return sections.stream().filter(section -> section.code().equals(sectionCode)).findFirst();
    }

    /** The same template with these sections. */
    public AgreementTemplate withSections(List<TemplateSection> others) {
        return new AgreementTemplate(code, version, kind, name, legalEffect, noticeDays, reviewMonths, about, others);
    }
}
