package org.partnershipregister.model.agreement;

/** How a party signed or gave its approval. */
public enum SigningMethod {
    INK, E_SIGNATURE, EMAIL, MINUTE
}
