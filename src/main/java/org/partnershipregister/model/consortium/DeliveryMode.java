package org.partnershipregister.model.consortium;

/** Whether a partner delivers its part by itself or together with the others. */
public enum DeliveryMode {
    SEPARATELY, ALONGSIDE
}
