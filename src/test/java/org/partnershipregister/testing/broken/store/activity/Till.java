package org.partnershipregister.testing.broken.store.activity;

/** What an area before it must not use. */
public final class Till {
}
