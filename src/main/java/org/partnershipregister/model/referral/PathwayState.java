package org.partnershipregister.model.referral;

import java.util.EnumSet;
import java.util.Set;

/** How far a pathway has come (domain.md §7): first the procedure is agreed, then its form, then it is live. */
public enum PathwayState {
    PROPOSED, PROCEDURE_AGREED, FORM_AGREED, LIVE, PAUSED, WITHDRAWN;

    /** The states it may go to from here; a step taken too early may be taken back, a withdrawn one proposed again. */
    public Set<PathwayState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PROCEDURE_AGREED, WITHDRAWN);
            case PROCEDURE_AGREED -> EnumSet.of(FORM_AGREED, PROPOSED, WITHDRAWN);
            case FORM_AGREED -> EnumSet.of(LIVE, PROCEDURE_AGREED, WITHDRAWN);
            case LIVE -> EnumSet.of(PAUSED, FORM_AGREED, WITHDRAWN);
            case PAUSED -> EnumSet.of(LIVE, WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(PROPOSED);
        };
    }
}
