package org.partnershipregister.model.governance;

/** How far people take part, from being told to leading (domain.md §3). */
public enum InvolvementLevel {
    INFORMED, CONSULTED, INVOLVED, CO_PRODUCED, LED_BY
}
