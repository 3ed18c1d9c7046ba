package org.partnershipregister.testing.broken.store.governance;

import org.partnershipregister.testing.broken.store.activity.Till;

/** Breaks: one of the areas of the four models keeps what a later one keeps. */
public final class Minute {

    final Till till = new Till();
}
