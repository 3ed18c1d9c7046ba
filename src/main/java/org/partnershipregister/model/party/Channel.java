package org.partnershipregister.model.party;

import java.util.UUID;
import org.partnershipregister.model.Problems;

/** A way to reach an organisation or a person; {@code detail} is kept as it was typed. */
public record Channel(UUID id, ChannelKind kind, String detail, String note, boolean main) {
    public static final int LONGEST_TEXT = 500;

    void addTo(Problems problems) {
        problems.maxLength("channels", detail, LONGEST_TEXT).maxLength("channels", note, LONGEST_TEXT);
    }
}
