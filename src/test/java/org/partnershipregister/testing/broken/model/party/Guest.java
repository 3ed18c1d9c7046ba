package org.partnershipregister.testing.broken.model.party;

import org.partnershipregister.testing.broken.model.meeting.Gathering;

/** Breaks: an area uses a later one. */
public final class Guest {

    public Gathering gathering = new Gathering();
}
