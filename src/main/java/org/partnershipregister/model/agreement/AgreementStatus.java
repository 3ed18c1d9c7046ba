package org.partnershipregister.model.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an agreement stands: a human decision, never changed by a date (domain.md §5). */
public enum AgreementStatus {
    DRAFT, SENT_FOR_COMMENT, AGREED, PART_SIGNED, IN_FORCE, UNDER_REVIEW, SUPERSEDED, ENDED_EARLY, ENDED, WITHDRAWN;

    private static final Set<AgreementStatus> OVER = EnumSet.of(SUPERSEDED, ENDED_EARLY, ENDED, WITHDRAWN);

    /** The states it may move to, the usual next one first. */
    public List<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(SENT_FOR_COMMENT, AGREED, WITHDRAWN);
            case SENT_FOR_COMMENT -> List.of(AGREED, DRAFT, WITHDRAWN);
            case AGREED -> List.of(PART_SIGNED, IN_FORCE, DRAFT, WITHDRAWN);
            case PART_SIGNED -> List.of(IN_FORCE, AGREED, WITHDRAWN);
            case IN_FORCE -> List.of(UNDER_REVIEW, SUPERSEDED, ENDED, ENDED_EARLY);
            case UNDER_REVIEW -> List.of(IN_FORCE, SUPERSEDED, ENDED, ENDED_EARLY);
            case SUPERSEDED, ENDED_EARLY, ENDED -> List.of(UNDER_REVIEW);
            case WITHDRAWN -> List.of(DRAFT);
        };
    }

    /** True while its words may still be changed: nobody has signed them yet. */
    public boolean open() {
        return this == DRAFT || this == SENT_FOR_COMMENT || this == AGREED;
    }

    /** True when it binds nobody any more. */
    public boolean over() {
        return OVER.contains(this);
    }

    /** True while its dates matter: it is in force or being reviewed. */
    public boolean running() {
        return this == IN_FORCE || this == UNDER_REVIEW;
    }
}
