package org.partnershipregister.model.party;

import java.util.UUID;

/** A record kept already that may be the one being added: shown, never in the way. */
public record Lookalike(UUID id, String ref, String name, Reason reason) {

    /** Why they may be the same. */
    public enum Reason { SAME_NUMBER, SAME_NAME, LIKE_NAME }
}
