package org.partnershipregister.testing.broken.store.meeting;

import org.partnershipregister.testing.broken.ui.Painter;

/** Breaks: the store knows the user interface. */
public final class Drawer {

    final Painter painter = new Painter();
}
