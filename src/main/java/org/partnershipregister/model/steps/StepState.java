package org.partnershipregister.model.steps;

import java.util.Locale;

/** Whether a step is still to be done. */
public enum StepState {
    OPEN, DONE, NOT_NEEDED;

    /** The key of its name. */
    public String key() {
        return "steps.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
