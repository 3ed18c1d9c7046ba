package org.partnershipregister.testing;

import java.lang.ref.WeakReference;

/** Sees to it that what nobody holds is gone, to show that what a test listens to is held. */
public final class Collected {
    private static final int TRIES = 50;

    private Collected() {
    }

    /** Returns when the memory of things that nobody holds has been taken back. */
    public static void now() {
        WeakReference<Object> nobodys = new WeakReference<>(new Object());
        for (int i = 0; i < TRIES && nobodys.get() != null; i++) {
            System.gc();
        }
        if (nobodys.get() != null) {
            throw new IllegalStateException("The JVM collects nothing");
        }
    }
}
