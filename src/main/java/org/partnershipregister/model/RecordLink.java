package org.partnershipregister.model;

import java.util.UUID;

/** A record named by another: enough to show it as a link. */
public record RecordLink(Kind kind, UUID id, String name) {
}
