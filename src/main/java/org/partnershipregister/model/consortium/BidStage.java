package org.partnershipregister.model.consortium;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a bid stands: a human decision. The only place that says which stage may follow which. */
public enum BidStage {
    IDEA, GO_NO_GO, DRAFTING, PARTNER_SIGN_OFF, SUBMITTED, AWARDED, PART_AWARDED, REJECTED, WITHDRAWN;

    private static final Set<BidStage> BEFORE_DEADLINE = EnumSet.of(IDEA, GO_NO_GO, DRAFTING, PARTNER_SIGN_OFF);
    private static final Set<BidStage> NEEDS_GO = EnumSet.of(DRAFTING, PARTNER_SIGN_OFF, SUBMITTED, AWARDED, PART_AWARDED, REJECTED);

    /** The stages it may move to, the usual next one first. An award is taken back by undo only: an agreement hangs on it. */
    public List<BidStage> next() {
        return switch (this) {
            case IDEA -> List.of(GO_NO_GO, WITHDRAWN);
            case GO_NO_GO -> List.of(DRAFTING, IDEA, WITHDRAWN);
            case DRAFTING -> List.of(PARTNER_SIGN_OFF, GO_NO_GO, WITHDRAWN);
            case PARTNER_SIGN_OFF -> List.of(SUBMITTED, DRAFTING, WITHDRAWN);
            case SUBMITTED -> List.of(AWARDED, PART_AWARDED, REJECTED, PARTNER_SIGN_OFF, WITHDRAWN);
            case AWARDED, PART_AWARDED -> List.of();
            case REJECTED -> List.of(SUBMITTED);
            case WITHDRAWN -> List.of(IDEA);
        };
    }

    /** True while it still has to be handed in: its deadline counts. */
    public boolean beforeDeadline() {
        return BEFORE_DEADLINE.contains(this);
    }

    /** True while it is worked on or waits for the funder's answer. */
    public boolean open() {
        return beforeDeadline() || this == SUBMITTED;
    }

    /** True beyond "go or no go": the partners must have decided for it. */
    public boolean needsGo() {
        return NEEDS_GO.contains(this);
    }

    /** True if the funder gave money, all or part of what was asked. */
    public boolean won() {
        return this == AWARDED || this == PART_AWARDED;
    }
}
