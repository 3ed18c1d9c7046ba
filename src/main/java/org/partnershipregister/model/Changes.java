package org.partnershipregister.model;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells listeners, after each commit and on the register's thread, which records changed. The only notifier there is. */
public final class Changes {
    private final List<Consumer<Set<Change>>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the answer is run. */
    public Runnable listen(Consumer<Set<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Told by the one door for writes only, after its commit. */
    public void publish(Set<Change> changes) {
        listeners.forEach(listener -> listener.accept(changes));
    }

    /** How many still listen; a closed screen must have left none behind. */
    public int listenerCount() {
        return listeners.size();
    }
}
