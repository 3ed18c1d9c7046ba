package org.partnershipregister.testing.broken.document;

import org.partnershipregister.testing.broken.store.meeting.Drawer;

/** Breaks: a paper asks the store. */
public final class Pamphlet {

    final Drawer drawer = new Drawer();
}
