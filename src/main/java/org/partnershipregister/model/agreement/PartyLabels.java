package org.partnershipregister.model.agreement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.partnership.MemberRole;

/** Finds what each of several parties can be called in the text: short, and no two alike. */
public final class PartyLabels {
    private static final int LONGEST = 30;
    private static final int MOST_LETTERS = 6;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?i)[,\\s]+(limited|ltd\\.?|plc|cic|cio|scio|llp)\\s*$");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with", "na", "agus", "y");

    private final Function<MemberRole, String> byRole;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param byRole what a member of this role is called, "" for nothing special
     * @param taken  names and labels that are in use already
     */
    public PartyLabels(Function<MemberRole, String> byRole, Collection<String> taken) {
        this.byRole = byRole;
        taken.forEach(this::take);
    }

    /** A label for the next party, which is then in use; "" if its own name is short enough. */
    public String next(PartyCandidate party) {
        String own = bare(party.name());
        Stream<String> special = Stream.concat(party.role().map(byRole).stream(), party.acronyms().stream());
        Optional<String> wanted = special.map(String::strip).filter(this::free).findFirst();
        if (wanted.isEmpty() && party.name().length() <= LONGEST && free(party.name())) {
            take(party.name());
            return "";
        }
        String label = wanted.or(() -> Stream.of(own).filter(name -> name.length() <= LONGEST && free(name)).findFirst())
            .or(() -> initials(own).filter(this::free)).orElseGet(() -> numbered(shortened(own)));
        take(label);
        return label;
    }

    private boolean free(String label) {
        String folded = Folding.fold(label);
        return !folded.isEmpty() && !taken.contains(folded);
    }

    private void take(String label) {
        if (!label.isBlank()) {
            taken.add(Folding.fold(label));
        }
    }

    private String numbered(String label) {
        String base = Folding.fold(label).isEmpty() ? "Party" : label;
        return free(base) ? base
            : Stream.iterate(2, number -> number + 1).map(number -> base + " " + number).filter(this::free).findFirst().orElseThrow();
    }

    /** The name without "The", what stands in brackets and its legal form. */
    private static String bare(String name) {
        String bare = LEGAL_FORM.matcher(IN_BRACKETS.matcher(name).replaceAll("").strip()).replaceAll("");
        return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4).strip() : bare;
    }

    private static Optional<String> initials(String name) {
        List<String> words = words(name);
        return words.size() < FEWEST_WORDS || words.size() > MOST_LETTERS ? Optional.empty()
            : Optional.of(words.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.UK))
                .collect(Collectors.joining()));
    }

    private static List<String> words(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{M}\\p{N}'’]+")).filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0))
            && !SMALL.contains(word.toLowerCase(java.util.Locale.UK))).toList();
    }

    /** As many whole words as there is room for. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST));
        int gap = Math.max(name.lastIndexOf(' ', end), name.lastIndexOf('/', end));
        return name.substring(0, gap > 0 ? gap : end).replaceAll("[\\s,/&-]+$", "").replaceAll("(?i)\\s+(and|of|for|the|&)$", "");
    }
}
