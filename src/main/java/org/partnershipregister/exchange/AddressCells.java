package org.partnershipregister.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Postcode;
import org.partnershipregister.model.party.Site;

/** Makes a site of address cells: registers print the town, and some the postcode, at the end of one cell. */
final class AddressCells {
    private AddressCells() {
    }

    /** The site these cells tell of, empty when they tell of none. */
    static Optional<Site> site(RowDraft row) {
        List<String> parts = new ArrayList<>(row.address.stream().flatMap(cell -> Arrays.stream(cell.split(",|\\R")))
            .map(String::strip).filter(part -> !part.isEmpty()).toList());
        String postcode = row.postcode;
        if (postcode.isEmpty() && !parts.isEmpty() && Postcode.doubt("", parts.getLast()).isEmpty()) {
            postcode = Postcode.tidy(parts.removeLast());
        }
        String town = row.town;
        if (town.isEmpty() && parts.size() > 1 && parts.getLast().chars().noneMatch(Character::isDigit)
            && parts.getLast().length() <= 100) {
            town = parts.removeLast();
            if (county(town) && parts.size() > 1) {
                town = parts.removeLast() + ", " + town;
            }
        }
        return parts.isEmpty() && town.isEmpty() && postcode.isEmpty() ? Optional.empty()
            : Optional.of(new Site(Ids.next(), "", String.join("\n", parts), town, postcode, "", true));
    }

    private static boolean county(String part) {
        return part.matches("(?i)(co\\.?|county) .+");
    }
}
