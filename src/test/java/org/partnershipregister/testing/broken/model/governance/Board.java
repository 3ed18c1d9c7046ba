package org.partnershipregister.testing.broken.model.governance;

import org.partnershipregister.testing.broken.model.activity.Fete;

/** Breaks: one of the areas of the four models uses a later one. */
public final class Board {

    public final Fete fete = new Fete();
}
