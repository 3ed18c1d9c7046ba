package org.partnershipregister.model.steps;

/** Whether a step is still to be done. */
public enum StepState {
    OPEN, DONE, NOT_NEEDED
}
