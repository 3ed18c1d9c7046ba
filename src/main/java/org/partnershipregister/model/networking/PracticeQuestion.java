package org.partnershipregister.model.networking;

import java.util.Optional;
import java.util.UUID;

/** Which shared practice a list shows and in what order. {@code text} is words typed, each to be found somewhere. */
public record PracticeQuestion(String text, Optional<UUID> organisation, Optional<UUID> partnership, Sort sort,
                               boolean descending) {

    /** What the list is ordered by. */
    public enum Sort { SHARED, TITLE, ORGANISATION, PARTNERSHIP, REF }

    /** All of it, the newest first. */
    public static final PracticeQuestion ALL =
        new PracticeQuestion("", Optional.empty(), Optional.empty(), Sort.SHARED, true);

    public PracticeQuestion text(String typed) {
        return new PracticeQuestion(typed, organisation, partnership, sort, descending);
    }

    public PracticeQuestion by(Optional<UUID> theOrganisation) {
        return new PracticeQuestion(text, theOrganisation, partnership, sort, descending);
    }

    public PracticeQuestion of(Optional<UUID> thePartnership) {
        return new PracticeQuestion(text, organisation, thePartnership, sort, descending);
    }

    public PracticeQuestion sorted(Sort newSort, boolean down) {
        return new PracticeQuestion(text, organisation, partnership, newSort, down);
    }
}
