package org.partnershipregister.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.document.NameWords.Word;

/** All names by their words, so that the longest one at a place is found by walking along. */
final class NameTree<T> {

    /** When a name found in a text is meant. */
    enum Care {
        /** Always. */
        NONE,
        /** Only with a capital, for it is an ordinary word too. */
        CAPITAL,
        /** Only with a capital in the middle of a sentence. */
        CAPITAL_INSIDE
    }

    private static final int FEWEST_LETTERS_OF_A_CUT_WORD = 3;

    private final Map<String, NameTree<T>> next = new HashMap<>();
    private Optional<T> meant = Optional.empty();
    private Care care = Care.NONE;

    /** What was found, and up to which word. */
    record Found<T>(T meant, int endWord) {
    }

    /** Adds a name; one that is there already stays. */
    void add(List<String> words, T whom, Care when) {
        NameTree<T> node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, any -> new NameTree<>());
        }
        if (node.meant.isEmpty() && !words.isEmpty()) {
            node.meant = Optional.of(whom);
            node.care = when;
        }
    }

    /** The longest name that begins at this word. */
    Optional<Found<T>> longest(List<Word> words, int from) {
        Optional<Found<T>> best = Optional.empty();
        NameTree<T> node = this;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i).folded());
            if (node == null) {
                return best;
            }
            if (node.meant.isPresent() && node.allows(words, from, i)) {
                best = Optional.of(new Found<>(node.meant.get(), i + 1));
            }
        }
        return best;
    }

    /** The name that begins at this word and whose end was cut off, as "…" says. */
    Optional<Found<T>> cutOff(List<Word> words, int from) {
        NameTree<T> node = this;
        int last = from;
        while (last < words.size() && !words.get(last).cut()) {
            node = node.next.get(words.get(last).folded());
            last++;
            if (node == null || last == words.size()) {
                return Optional.empty();
            }
        }
        String begun = words.get(last).folded();
        boolean enough = last > from || begun.length() >= FEWEST_LETTERS_OF_A_CUT_WORD && words.get(last).capital();
        int end = last + 1;
        return enough ? node.next.entrySet().stream().filter(one -> one.getKey().startsWith(begun)).sorted(Map.Entry.comparingByKey())
            .map(one -> one.getValue().any()).flatMap(Optional::stream).findFirst().map(whom -> new Found<>(whom, end)) : Optional.empty();
    }

    private Optional<T> any() {
        return meant.or(() -> next.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> one.getValue().any())
            .flatMap(Optional::stream).findFirst());
    }

    private boolean allows(List<Word> words, int from, int last) {
        Word word = words.get(from);
        return switch (care) {
            case NONE -> true;
            case CAPITAL -> word.capital() && !date(words, from, last);
            case CAPITAL_INSIDE -> word.capital() && !word.first() && !date(words, from, last);
        };
    }

    /** A month beside a number is a date: 1 May 2026. */
    private static boolean date(List<Word> words, int from, int last) {
        return from == last && List.of("may", "june", "april", "august").contains(words.get(from).folded())
            && (from > 0 && words.get(from - 1).number() || last + 1 < words.size() && words.get(last + 1).number());
    }
}
