package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * What is chosen when an agreement is begun; {@code facts} are the conditions of {@link Inclusion} that are true of it, {@code inPlaceOf} is the
 * one without words of ours that it writes down.
 */
public record AgreementStart(AgreementTemplate template, Optional<UUID> partnership, String title, Set<Inclusion> facts, Optional<UUID> inPlaceOf) {

    public AgreementStart {
        facts = Set.copyOf(facts);
    }

    /** One that takes no other's place. */
    public AgreementStart(AgreementTemplate template, Optional<UUID> partnership, String title, Set<Inclusion> facts) {
        this(template, partnership, title, facts, Optional.empty());
    }

    /** What keeps it from being begun. */
    public List<Problem> problems() {
        return new Problems().required("title", title, "problem.agreement.title")
            .maxLength("title", title, AgreementHeader.LONGEST_TITLE).list();
    }
}
