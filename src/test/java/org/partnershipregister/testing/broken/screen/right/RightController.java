package org.partnershipregister.testing.broken.screen.right;

/** Known by its neighbour, which it shouldn't be. */
public final class RightController {
}
