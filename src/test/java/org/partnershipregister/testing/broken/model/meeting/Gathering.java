package org.partnershipregister.testing.broken.model.meeting;

import org.partnershipregister.testing.broken.model.party.Guest;

/** Breaks, with Guest: packages in a circle. */
public final class Gathering {

    public Guest guest;
}
