package org.partnershipregister.model.party;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody to write to: as they stand on an envelope.
 *
 * @param organisation  where they are reached, "" when they hold no position
 * @param address       the lines of the post address, none when it isn't known
 * @param doNotContact  they asked not to be written to
 */
public record Recipient(UUID id, PersonName name, String organisation, String jobTitle, List<String> address, boolean doNotContact) {

    public Recipient {
        address = List.copyOf(address);
    }

    /** What stands after "Dear": title and family name, or the name they go by. */
    public String greeting() {
        boolean titled = !name.title().isBlank() && !name.family().isBlank();
        return titled ? name.title().strip() + " " + name.family().strip() : name.full();
    }

    /** Name, job title, organisation and address, each on a line of its own; what isn't known is left out. */
    public List<String> lines() {
        return Stream.concat(Stream.of(name.formal(), jobTitle, organisation), address.stream()).map(String::strip)
            .filter(line -> !line.isEmpty()).toList();
    }

    /** True if a letter would arrive. */
    public boolean addressed() {
        return !address.isEmpty();
    }
}
