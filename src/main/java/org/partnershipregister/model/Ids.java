package org.partnershipregister.model;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;

/**
 * Makes time-ordered keys (UUID version 7, RFC 9562), so that two laptops' registers can be merged later and rows
 * written together lie together.
 */
public final class Ids {
    private static final Random RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new key: 48 bits of milliseconds since 1970, then 74 random bits. */
    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
