package org.partnershipregister.testing.broken.app;

/** Used from below, which it shouldn't be. */
public final class Root {
}
