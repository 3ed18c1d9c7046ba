package org.partnershipregister.model.consortium;

/** How far one paper of a bid has come. */
public enum PaperState {
    NOT_ASKED, ASKED, RECEIVED, NOT_NEEDED
}
