package org.partnershipregister.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Site;

/**
 * Recognises the same organisation in two lists: by a number first, else by its folded name and its postcode, unless
 * their numbers differ. Where one of the two has no postcode, the name alone is enough to ask.
 */
final class PartnerIndex<T> {
    private final Map<String, T> byNumber = new HashMap<>();
    private final Map<String, Map<String, Entry<T>>> byName = new HashMap<>();

    private record Entry<T>(List<String> numbers, T value) {

        /** Two numbers of one list tell two organisations apart, whatever they are called. */
        boolean mayHave(List<String> others) {
            return numbers.isEmpty() || others.isEmpty() || numbers.stream().noneMatch(number -> others.stream()
                .anyMatch(other -> list(other).equals(list(number)) && !other.equals(number)));
        }

        private static String list(String number) {
            return number.substring(0, number.lastIndexOf('-') + 1);
        }
    }

    /** Remembers something under these numbers (org-ids), name and postcode; the first to come stays. */
    void add(List<String> numbers, String name, String postcode, T value) {
        numbers.forEach(number -> byNumber.putIfAbsent(number, value));
        byName.computeIfAbsent(Folding.sortKey(name), key -> new HashMap<>()).putIfAbsent(plain(postcode),
            new Entry<>(List.copyOf(numbers), value));
    }

    void add(Organisation organisation, T value) {
        add(numbers(organisation), organisation.name(), postcode(organisation), value);
    }

    Optional<T> find(Organisation organisation) {
        return numbers(organisation).stream().map(byNumber::get).filter(Objects::nonNull).findFirst()
            .or(() -> named(organisation));
    }

    private Optional<T> named(Organisation organisation) {
        Map<String, Entry<T>> namesakes = byName.getOrDefault(Folding.sortKey(organisation.name()), Map.of());
        String postcode = plain(postcode(organisation));
        Stream<Entry<T>> likely = postcode.isEmpty() ? namesakes.values().stream()
            : Stream.of(postcode, "").map(namesakes::get).filter(Objects::nonNull);
        List<String> numbers = numbers(organisation);
        return likely.filter(entry -> entry.mayHave(numbers)).map(Entry::value).findFirst();
    }

    private static List<String> numbers(Organisation organisation) {
        return organisation.identifiers().stream().map(Identifier::orgId).toList();
    }

    private static String postcode(Organisation organisation) {
        return organisation.mainSite().map(Site::postcode).orElse("");
    }

    private static String plain(String postcode) {
        return Folding.fold(postcode).replace(" ", "");
    }
}
