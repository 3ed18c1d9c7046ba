package org.partnershipregister.model.party;

import java.util.UUID;
import org.partnershipregister.model.Problems;

/** A place an organisation has: {@code address} may have several lines, without town and postcode. */
public record Site(UUID id, String label, String address, String town, String postcode, String accessNotes,
                   boolean main) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_POSTCODE = 20;

    void addTo(Problems problems) {
        problems.maxLength("sites", label, LONGEST_NAME).maxLength("sites", town, LONGEST_NAME).maxLength("sites", address, 2_000)
            .maxLength("sites", postcode, LONGEST_POSTCODE).maxLength("sites", accessNotes, 10_000);
    }

    /** The same place, the main one or not. */
    public Site main(boolean is) {
        return new Site(id, label, address, town, postcode, accessNotes, is);
    }

    /** The address on one line, parts that are missing left out. */
    public String oneLine() {
        return String.join(", ", java.util.stream.Stream.of(address.replaceAll("\\s*\\R\\s*", ", "), town, postcode)
            .filter(part -> !part.isBlank()).toList());
    }
}
