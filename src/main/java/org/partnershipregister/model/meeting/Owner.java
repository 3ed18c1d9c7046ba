package org.partnershipregister.model.meeting;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is to do an action: a contact, an organisation, both, or just a name as it was said ("Jake", "All").
 */
public record Owner(Optional<UUID> contact, Optional<UUID> organisation, String name) {
    public static final Owner NOBODY = new Owner(Optional.empty(), Optional.empty(), "");

    public static Owner named(String name) {
        return new Owner(Optional.empty(), Optional.empty(), name);
    }

    public static Owner organisation(UUID organisation) {
        return new Owner(Optional.empty(), Optional.of(organisation), "");
    }

    public static Owner contact(UUID contact, Optional<UUID> organisation) {
        return new Owner(Optional.of(contact), organisation, "");
    }
}
