package org.partnershipregister.model.agreement;

/** Whether an agreement binds in law; printed on its face. */
public enum LegalEffect {
    YES, NO, PARTLY, NOT_KNOWN
}
