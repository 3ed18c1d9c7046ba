package org.partnershipregister.testing.broken.model.activity;

/** What an area before it must not use. */
public final class Fete {
}
