package org.partnershipregister.model.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The marks an organisation bears: "Housing" and "housing" are one, and the first spelling stays. */
public final class Tags {
    private Tags() {
    }

    /** Each tag once. */
    public static List<String> once(List<String> tags) {
        Map<String, String> kept = new LinkedHashMap<>();
        tags.forEach(tag -> kept.putIfAbsent(tag.strip().toLowerCase(Locale.ROOT), tag));
        return List.copyOf(kept.values());
    }
}
