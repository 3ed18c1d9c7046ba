package org.partnershipregister.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.Session;

/** An empty register in memory, with the real migrations, on a fixed day. */
public final class TestRegister {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private TestRegister() {
    }

    public static Register empty() {
        return Register.inMemory(session());
    }

    /** A session of Asha Patel at ten in the morning of {@link #TODAY}, on any thread. */
    public static Session session() {
        return new Session("Asha Patel", Clock.fixed(TODAY.atTime(10, 0).atZone(LONDON).toInstant(), LONDON), () -> { });
    }
}
