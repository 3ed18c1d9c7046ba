package org.partnershipregister.model.activity;

/** By what the net result is shared between the partners. */
public enum SplitRule {
    EQUALLY, BY_PLACES, BY_AGREED_SHARES
}
