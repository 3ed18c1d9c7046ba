package org.partnershipregister.model.party;

import java.util.UUID;

/** A way to reach an organisation or a person; {@code detail} is kept as it was typed. */
public record Channel(UUID id, ChannelKind kind, String detail, String note, boolean main) {
}
