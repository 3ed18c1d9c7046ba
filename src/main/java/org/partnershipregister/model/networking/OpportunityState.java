package org.partnershipregister.model.networking;

import java.util.EnumSet;
import java.util.Set;

/** How far an opportunity has come; a deadline that has passed is a fact of the date, not a state. */
public enum OpportunityState {
    SPOTTED, SHARED, INTEREST, TAKEN_UP, NOT_PURSUED, MISSED;

    /** Whether something can still become of it. */
    public boolean open() {
        return this == SPOTTED || this == SHARED || this == INTEREST;
    }

    /**
     * The states it can come to from here. What was not pursued or was missed is opened again before it is taken up, and what
     * was taken up is never missed.
     */
    public Set<OpportunityState> next() {
        EnumSet<OpportunityState> others = EnumSet.allOf(OpportunityState.class);
        switch (this) {
            case SPOTTED, SHARED, INTEREST -> others.remove(this);
            case TAKEN_UP -> others.retainAll(EnumSet.of(INTEREST, NOT_PURSUED));
            case NOT_PURSUED, MISSED -> others.retainAll(EnumSet.of(SPOTTED, SHARED, INTEREST));
        }
        return others;
    }
}
