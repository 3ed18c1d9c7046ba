package org.partnershipregister.model.resource;

import java.util.Optional;
import java.util.UUID;

/** Which contributions a list shows and in what order. {@code text} is words typed, each to be found somewhere. */
public record ResourceQuestion(String text, Optional<UUID> partnership, Optional<UUID> member, Optional<ResourceKind> kind,
                               Optional<Which> which, Sort sort, boolean descending) {

    /** Which part of the contributions; LATE is a pledge past the day it was expected. */
    public enum Which { OFFERED, PLEDGED, LATE, RECEIVED, IN_USE, RETURNED, ENDED }

    /** What the list is ordered by. */
    public enum Sort { TITLE, PARTNERSHIP, MEMBER, KIND, STATE, VALUE, EXPECTED, REF }

    /** Every contribution outside the bin, by partnership. */
    public static final ResourceQuestion ALL = new ResourceQuestion("", Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Sort.PARTNERSHIP, false);

    public ResourceQuestion text(String typed) {
        return new ResourceQuestion(typed, partnership, member, kind, which, sort, descending);
    }

    public ResourceQuestion of(Optional<UUID> thePartnership) {
        return new ResourceQuestion(text, thePartnership, member, kind, which, sort, descending);
    }

    public ResourceQuestion from(Optional<UUID> organisation) {
        return new ResourceQuestion(text, partnership, organisation, kind, which, sort, descending);
    }

    public ResourceQuestion kind(Optional<ResourceKind> wanted) {
        return new ResourceQuestion(text, partnership, member, wanted, which, sort, descending);
    }

    public ResourceQuestion which(Optional<Which> part) {
        return new ResourceQuestion(text, partnership, member, kind, part, sort, descending);
    }

    public ResourceQuestion sorted(Sort by, boolean down) {
        return new ResourceQuestion(text, partnership, member, kind, which, by, down);
    }
}
