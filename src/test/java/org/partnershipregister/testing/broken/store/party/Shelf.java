package org.partnershipregister.testing.broken.store.party;

import org.partnershipregister.testing.broken.store.meeting.Drawer;

/** Breaks: an area of the store uses a later one. */
public final class Shelf {

    final Drawer drawer = new Drawer();
}
