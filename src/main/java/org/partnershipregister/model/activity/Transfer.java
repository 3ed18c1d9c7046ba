package org.partnershipregister.model.activity;

import java.util.UUID;

/** An amount in pence that goes from one partner to another. */
public record Transfer(UUID from, UUID to, long pence) {
}
