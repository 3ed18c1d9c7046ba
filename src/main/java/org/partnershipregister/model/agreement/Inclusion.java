package org.partnershipregister.model.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** When a template's section begins in a new agreement; every other section is offered and can be added later. */
public enum Inclusion {
    ALWAYS("always"), OFFERED("offered"), MONEY("when money"), STAFF("when staff"), DATA("when data"), PEOPLE("when people"),
    ASSETS("when assets"), LEAD("when lead");

    private final String written;

    Inclusion(String written) {
        this.written = written;
    }

    /** True if a section so marked begins in an agreement of which these things are true. */
    public boolean holds(Set<Inclusion> facts) {
        return this == ALWAYS || this != OFFERED && facts.contains(this);
    }

    /** As it stands in a template file. */
    String written() {
        return written;
    }

    static Optional<Inclusion> written(String words) {
        return Arrays.stream(values()).filter(value -> value.written.equals(words)).findFirst();
    }
}
