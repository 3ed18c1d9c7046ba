package org.partnershipregister.testing.broken.cli;

import org.partnershipregister.testing.broken.ui.Painter;

/** Breaks: the command line uses the window. */
public final class Command {

    final Painter painter = new Painter();
}
