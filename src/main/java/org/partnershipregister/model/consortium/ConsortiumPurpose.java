package org.partnershipregister.model.consortium;

/** What a consortium came together for (glossary 42). */
public enum ConsortiumPurpose {
    BID, PRESSURE_GROUP, OTHER
}
