package org.partnershipregister.screen.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Whom the letters go to, in the order chosen, each once. */
final class ChosenContacts {
    private final LinkedHashSet<UUID> ids;
    private final Runnable changed;

    ChosenContacts(List<UUID> first, Runnable changed) {
        this.ids = new LinkedHashSet<>(first);
        this.changed = changed;
    }

    List<UUID> ids() {
        return List.copyOf(ids);
    }

    /** Answers how many of them weren't there. */
    int add(List<UUID> more) {
        List<UUID> added = new ArrayList<>(new LinkedHashSet<>(more));
        added.removeIf(id -> !ids.add(id));
        changed.run();
        return added.size();
    }

    void remove(UUID id) {
        ids.remove(id);
        changed.run();
    }
}
