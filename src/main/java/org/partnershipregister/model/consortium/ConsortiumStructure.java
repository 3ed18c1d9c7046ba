package org.partnershipregister.model.consortium;

/** How a consortium is built: who signs for all, and who delivers (glossary 44–47). */
public enum ConsortiumStructure {
    LEAD_BODY, HUB_AND_SPOKE, MANAGING_AGENT, MANAGING_PROVIDER, SPV
}
