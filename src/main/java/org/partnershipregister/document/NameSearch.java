package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.NameTree.Care;
import org.partnershipregister.document.NameWords.Word;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.report.KnownNames;
import org.partnershipregister.model.report.KnownNames.Someone;

/**
 * Finds everybody who is named in a text. Whole names count in any writing; a single word that is an ordinary one too ("Mark", "Hope") only
 * with a capital, and a small one ("Will", "May") only with a capital in the middle of a sentence. What is cut off by "…" counts as well.
 */
final class NameSearch {
    private static final Pattern LEGAL_END =
        Pattern.compile("(?i)[\\s,]+(ltd|limited|cic|c\\.i\\.c\\.|cio|scio|plc|llp|inc|cyf|uk|\\(uk\\))\\.?$");
    private static final Pattern THE = Pattern.compile("(?i)^the\\s+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final int SHORT = 3;

    private final Set<String> ordinary = words("ordinary-words.txt");
    private final Set<String> small = words("small-words.txt");
    private final NameTree<Hidden> names = new NameTree<>();

    /** What stands at a place: somebody, or another thing by the name of its sign. */
    sealed interface Hidden {
    }

    /** A person. */
    record Person(String name) implements Hidden {
    }

    /** An organisation. */
    record Organisation(String name) implements Hidden {
    }

    /** Something else, such as an address. */
    record Thing(String sign) implements Hidden {
    }

    /** Words of the program's own that stay, such as "Grant agreement", though somebody is called Grant. */
    record Kept() implements Hidden {
    }

    /** Where something is to be hidden. */
    record Place(int start, int end, Hidden what) {
    }

    NameSearch(KnownNames known, boolean us) {
        Stream.of(AgreementKind.values()).map(new ReportPhrases()::kind).forEach(kind -> names.add(NameWords.folded(kind), new Kept(), Care.NONE));
        known.organisations().stream().filter(one -> us || !one.us()).forEach(this::addOrganisation);
        List<Person> everybody = new ArrayList<>();
        for (Someone one : known.people()) {
            Person person = new Person(distinct(one.name(), everybody));
            everybody.add(person);
            one.forms().forEach(form -> add(form, person, careful(form) ? Care.CAPITAL : Care.NONE));
        }
        addParts(known.people(), everybody);
        known.addresses().forEach(this::addAddress);
        known.numbers().forEach(number -> add(number, new Thing("number"), Care.NONE));
    }

    /** The places in their order; none overlaps another. */
    List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        SecretPatterns.AROUND_NAMES.forEach(one -> addMatches(places, text, one));
        addNames(places, text);
        SecretPatterns.AFTER_NAMES.forEach(one -> addMatches(places, text, one));
        places.sort(java.util.Comparator.comparingInt(Place::start));
        return places;
    }

    private void addNames(List<Place> places, String text) {
        List<Word> words = NameWords.of(text);
        int at = 0;
        while (at < words.size()) {
            int here = at;
            Optional<NameTree.Found<Hidden>> found = names.longest(words, here)
                .or(() -> names.cutOff(words, here));
            found.map(one -> new Place(words.get(here).start(), words.get(one.endWord() - 1).end(), one.meant()))
                .filter(place -> !(place.what() instanceof Kept) && free(places, place)).ifPresent(places::add);
            at = found.map(NameTree.Found::endWord).orElse(at + 1);
        }
    }

    private static void addMatches(List<Place> places, String text, Map.Entry<String, Pattern> pattern) {
        pattern.getValue().matcher(text).results().map(match -> new Place(match.start(), match.end(), new Thing(pattern.getKey())))
            .filter(place -> free(places, place)).forEach(places::add);
    }

    private static boolean free(List<Place> places, Place wanted) {
        return places.stream().noneMatch(place -> place.start() < wanted.end() && wanted.start() < place.end());
    }

    private void addOrganisation(Someone one) {
        Organisation whom = new Organisation(one.name());
        one.forms().stream().flatMap(form -> Stream.of(form, THE.matcher(form).replaceFirst("")))
            .flatMap(form -> Stream.of(form, LEGAL_END.matcher(form).replaceFirst(""))).distinct().forEach(form -> addForm(form, whom));
    }

    private void addForm(String form, Organisation whom) {
        List<String> words = NameWords.folded(form);
        add(form, whom, words.size() == 1 && (ordinaryWord(words.getFirst()) || words.getFirst().length() <= SHORT) ? Care.CAPITAL : Care.NONE);
    }

    private void addAddress(String address) {
        Stream.concat(Stream.of(address), Stream.of(address.split("[\\n,;]+")).map(String::strip)
            .filter(part -> part.matches(".*\\d.*") && part.contains(" "))).forEach(part -> add(part, new Thing("address"), Care.NONE));
    }

    /** A single name that several people share is a number of its own: which of them is meant, nobody knows. */
    private void addParts(List<Someone> people, List<Person> everybody) {
        Map<List<String>, Set<Person>> sharing = new HashMap<>();
        Map<List<String>, String> written = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = everybody.get(i);
            people.get(i).parts().forEach(part -> {
                sharing.computeIfAbsent(NameWords.folded(part), any -> new LinkedHashSet<>()).add(person);
                written.putIfAbsent(NameWords.folded(part), part);
            });
        }
        sharing.forEach((words, whose) -> {
            Person meant = whose.size() == 1 ? whose.iterator().next() : new Person(written.get(words) + " …");
            add(written.get(words), meant, words.size() == 1 ? care(words.getFirst()) : Care.NONE);
            if (words.size() == 1 && care(words.getFirst()) == Care.NONE) {
                names.add(List.of(words.getFirst() + "s"), meant, Care.CAPITAL);
            }
        });
    }

    private Care care(String word) {
        return small.contains(word) ? Care.CAPITAL_INSIDE : ordinary.contains(word) || word.length() < SHORT ? Care.CAPITAL : Care.NONE;
    }

    private boolean ordinaryWord(String word) {
        return ordinary.contains(word) || small.contains(word);
    }

    /** Whether a whole name might be other words: "will young people", "a Patel". */
    private boolean careful(String form) {
        List<String> words = NameWords.folded(form);
        return words.stream().allMatch(this::ordinaryWord) || words.stream().findFirst().filter(word -> word.length() == 1).isPresent();
    }

    /** Adds a name, also as written without its apostrophes. */
    private void add(String name, Hidden whom, Care care) {
        names.add(NameWords.folded(name), whom, care);
        names.add(NameWords.folded(APOSTROPHES.matcher(name).replaceAll("")), whom, care);
    }

    private static String distinct(String name, List<Person> others) {
        long same = others.stream().filter(one -> one.name().equals(name) || one.name().startsWith(name + " (")).count();
        return same == 0 ? name : name + " (" + (same + 1) + ")";
    }

    private static Set<String> words(String file) {
        return Resources.text(file).lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toCollection(HashSet::new));
    }
}
