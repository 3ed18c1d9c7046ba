package org.partnershipregister.model;

import java.util.UUID;

/** One record that a committed change set made, changed or removed, told to every open screen. */
public record Change(Kind kind, UUID id) {
}
