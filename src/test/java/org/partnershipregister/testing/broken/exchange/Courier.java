package org.partnershipregister.testing.broken.exchange;

import org.partnershipregister.testing.broken.document.Pamphlet;

/** Breaks: exchange uses papers. */
public final class Courier {

    final Pamphlet pamphlet = new Pamphlet();
}
