package org.partnershipregister.model;

import java.util.UUID;

/** One result of a search over everything. {@code detail} says in a few words where or what it is. */
public record Hit(Kind kind, UUID id, String ref, String title, String detail) {
}
