package org.partnershipregister.store;

import java.time.Clock;

/**
 * Who works with the register, by which clock, and what is asked before each use of it.
 *
 * @param guard throws when called on a thread that must not wait for the disk; the program hands in the check for the
 *              screen thread, tests and the command line one that allows all
 */
public record Session(String user, Clock clock, Runnable guard) {

    /** A session of the person logged in to this computer, at the system's clock, on any thread. */
    public static Session unguarded() {
        return new Session(System.getProperty("user.name", "unknown"), Clock.systemDefaultZone(), () -> { });
    }

    public Session guardedBy(Runnable newGuard) {
        return new Session(user, clock, newGuard);
    }
}
