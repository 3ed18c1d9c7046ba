package org.partnershipregister.screen.partnership;

import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Status;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.ui.Chips;

/** Which colour helps which word of a partnership. */
final class ChipsOf {

    private ChipsOf() {
    }

    static Chips.Role status(Status status) {
        return switch (status) {
            case ACTIVE -> Chips.Role.GOOD;
            case PAUSED -> Chips.Role.WARN;
            case PROPOSED -> Chips.Role.INFO;
            case ENDED, DID_NOT_PROCEED -> Chips.Role.PLAIN;
        };
    }

    static Chips.Role standing(Standing standing) {
        return switch (standing) {
            case PARTNERSHIP -> Chips.Role.GOOD;
            case MIXED -> Chips.Role.INFO;
            case CONTRACT -> Chips.Role.PLAIN;
        };
    }

    static Chips.Role voice(Voice voice) {
        return switch (voice) {
            case DECIDES_TOGETHER, VOTES -> Chips.Role.GOOD;
            case CONSULTED, INFORMED -> Chips.Role.WARN;
            case NONE -> Chips.Role.BAD;
        };
    }

    static Chips.Role objective(ObjectiveState state) {
        return switch (state) {
            case ON_TRACK, ACHIEVED -> Chips.Role.GOOD;
            case AT_RISK -> Chips.Role.WARN;
            case NOT_STARTED, DROPPED -> Chips.Role.PLAIN;
        };
    }
}
