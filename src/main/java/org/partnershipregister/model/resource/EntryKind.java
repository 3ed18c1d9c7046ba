package org.partnershipregister.model.resource;

/** What an entry of a ledger says has happened. */
public enum EntryKind {
    OFFERED, PLEDGED, RECEIVED, USED, RETURNED
}
