package org.partnershipregister.testing.broken.screen.left;

import org.partnershipregister.testing.broken.app.Root;
import org.partnershipregister.testing.broken.screen.right.RightController;

/** Breaks: screens know each other and the wiring. */
public final class LeftController {

    RightController neighbour;
    Root root;
}
