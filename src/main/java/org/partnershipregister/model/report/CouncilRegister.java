package org.partnershipregister.model.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The register of partnerships as councils ask for it. */
public record CouncilRegister(String us, LocalDate asOf, List<CouncilEntry> entries) {
    public CouncilRegister {
        entries = List.copyOf(entries);
    }

    /** How many partnerships have all eleven facts. */
    public long whole() {
        return entries.stream().filter(CouncilEntry::whole).count();
    }

    /** How many partnerships lack each fact; facts that none lacks are left out. */
    public Map<CouncilField, Long> lacking() {
        Map<CouncilField, Long> lacking = new EnumMap<>(CouncilField.class);
        for (CouncilField field : CouncilField.values()) {
            long count = entries.stream().filter(entry -> !entry.recorded().contains(field)).count();
            if (count > 0) {
                lacking.put(field, count);
            }
        }
        return lacking;
    }
}
