package org.partnershipregister.model.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** How one partnership is built as a consortium; there is at most one for a partnership. */
public record Consortium(UUID id, UUID partnership, ConsortiumPurpose purpose, Optional<ConsortiumStructure> structure,
                         String note) {
    public static final int LONGEST_NOTE = 10_000;

    /** One of which nothing is known yet but that it wants to bid together. */
    public static Consortium of(UUID partnership) {
        return new Consortium(Ids.next(), partnership, ConsortiumPurpose.BID, Optional.empty(), "");
    }

    public Consortium with(ConsortiumPurpose other) {
        return new Consortium(id, partnership, other, structure, note);
    }

    public Consortium with(Optional<ConsortiumStructure> other) {
        return new Consortium(id, partnership, purpose, other, note);
    }

    public Consortium noting(String other) {
        return new Consortium(id, partnership, purpose, structure, other);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().maxLength("note", note, LONGEST_NOTE).list();
    }
}
