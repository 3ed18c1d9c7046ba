package org.partnershipregister.testing.broken.sample;

import org.partnershipregister.testing.broken.exchange.Courier;

/** Breaks: the sample uses exchange. */
public final class Town {

    final Courier courier = new Courier();
}
