package org.partnershipregister.model.party;

import java.util.UUID;

/** A place an organisation has: {@code address} may have several lines, without town and postcode. */
public record Site(UUID id, String label, String address, String town, String postcode, String accessNotes,
                   boolean main) {

    /** The address on one line, parts that are missing left out. */
    public String oneLine() {
        return String.join(", ", java.util.stream.Stream.of(address.replaceAll("\\s*\\R\\s*", ", "), town, postcode)
            .filter(part -> !part.isBlank()).toList());
    }
}
