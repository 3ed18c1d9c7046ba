package org.partnershipregister.model.networking;

/** What a chance is about (domain.md §7). */
public enum OpportunityKind {
    FUNDING, SERVICE_DELIVERY, TRAINING, EVENT, PREMISES, CAMPAIGN, INFORMATION
}
