package org.partnershipregister.model.governance;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How an objective has gone so far, and whose it is.
 *
 * @param notes    the newest first
 * @param sharedBy the memberships that share it; none means all of them
 */
public record Progress(List<ProgressNote> notes, Set<UUID> sharedBy) {
    public static final Progress NONE = new Progress(List.of(), Set.of());

    public Progress {
        notes = List.copyOf(notes);
        sharedBy = Set.copyOf(sharedBy);
    }
}
