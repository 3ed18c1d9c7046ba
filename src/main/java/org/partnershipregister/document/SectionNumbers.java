package org.partnershipregister.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;

/** The numbers an agreement's clauses and schedules have: each kind from 1, in order; other sections have none. */
public final class SectionNumbers {
    private final Map<UUID, Integer> bySection = new HashMap<>();
    private final Map<String, Integer> byCode = new HashMap<>();

    public SectionNumbers(List<AgreementSection> sections) {
        int clauses = 0;
        int schedules = 0;
        for (AgreementSection section : sections) {
            if (section.kind() == SectionKind.CLAUSE) {
                note(section, ++clauses);
            } else if (section.kind() == SectionKind.SCHEDULE) {
                note(section, ++schedules);
            }
        }
    }

    /** The number of a section, empty for one that has none. */
    public Optional<Integer> of(AgreementSection section) {
        return Optional.ofNullable(bySection.get(section.id()));
    }

    /** The number of the section that came from a template's section of this kind and code, unless it has been taken out. */
    public Optional<Integer> of(SectionKind kind, String code) {
        return Optional.ofNullable(byCode.get(kind + code));
    }

    private void note(AgreementSection section, int number) {
        bySection.put(section.id(), number);
        byCode.putIfAbsent(section.kind() + section.fromClause(), number);
    }
}
