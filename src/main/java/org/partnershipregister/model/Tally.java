package org.partnershipregister.model;

/** How many records of a kind there are, and how many of them need someone now. */
public record Tally(int all, int needing) {
}
