package org.partnershipregister.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Found;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.Kind;

/**
 * The one search over names, numbers and notes of everything (Ctrl+K). Each typed word is to be found somewhere; a
 * reference, whole or as short as "org 1", comes first, then what starts so, then the rest. The bin is left out. Keep
 * one of it: it remembers what it has read.
 */
public final class FindStore {
    private static final Pattern SHORT_REF = Pattern.compile("(\\p{L}{3})[-\\s]?(\\d{1,4})");
    private static final int SHARE_OF_EACH_KIND = 3;
    private static final int RANKS = 5;

    private final Database database;
    private final FindIndex index = new FindIndex();

    public FindStore(Database database) {
        this.database = database;
    }

    /** The best hits, at most so many, in the order of {@link Kind}; nothing for blank text. */
    public Found find(String typed, int most) {
        if (Folding.words(typed).isEmpty()) {
            return new Found(List.of(), Map.of());
        }
        Wanted wanted = new Wanted(Folding.words(typed), Folding.sortKey(typed), reference(typed));
        return database.read(sql -> {
            index.refresh(sql);
            Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
            List<Ranked> all = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                int count = collect(kind, wanted, most, all);
                if (count > 0) {
                    counts.put(kind, count);
                }
            }
            return new Found(hits(sql, best(all, most)), counts);
        });
    }

    /** What was typed: its words, all of it as a name's beginning, and the reference it may be. */
    private record Wanted(List<String> words, String start, String ref) {

        /** How well a record fits, 0 best; {@link #RANKS} when it does not. */
        int rank(FindIndex.Entry entry) {
            if (entry.ref().equals(ref)) {
                return 0;
            }
            for (String word : words) {
                if (!entry.key().contains(word)) {
                    return RANKS;
                }
            }
            return entry.sortName().startsWith(start) ? 1 : entry.sortName().contains(" " + start) ? 2
                : entry.sortName().contains(start) ? 3 : 4;
        }
    }

    /** A record that fits, how well, and its place among those of its kind. */
    private record Ranked(Kind kind, UUID id, int rank, int place) {
    }

    private int collect(Kind kind, Wanted wanted, int most, List<Ranked> all) {
        List<List<UUID>> byRank = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            byRank.add(new ArrayList<>());
        }
        int count = 0;
        for (FindIndex.Entry entry : index.of(kind)) {
            int rank = wanted.rank(entry);
            if (rank < RANKS) {
                count++;
                if (byRank.get(rank).size() < most) {
                    byRank.get(rank).add(entry.id());
                }
            }
        }
        int place = 0;
        for (int rank = 0; rank < RANKS && place < most; rank++) {
            for (UUID id : byRank.get(rank)) {
                all.add(new Ranked(kind, id, rank, place++));
            }
        }
        return count;
    }

    /** Every kind has its first few, the room that is left goes to the best of all. */
    private static List<Ranked> best(List<Ranked> all, int most) {
        return all.stream().sorted(Comparator.comparing((Ranked one) -> one.place() >= SHARE_OF_EACH_KIND)
                .thenComparing(Ranked::rank).thenComparing(Ranked::place)).limit(most)
            .sorted(Comparator.comparing(Ranked::kind).thenComparing(Ranked::place)).toList();
    }

    private static List<Hit> hits(DSLContext sql, List<Ranked> best) {
        Map<UUID, Hit> read = new HashMap<>();
        for (Kind kind : best.stream().map(Ranked::kind).distinct().toList()) {
            FindSource source = FindSource.of(kind);
            sql.select(source.id(), source.ref(), source.title(), source.detail(), source.day()).from(source.table())
                .where(source.id().in(best.stream().filter(one -> one.kind() == kind).map(Ranked::id).toList()))
                .forEach(row -> read.put(row.value1(),
                    new Hit(kind, row.value1(), row.value2(), row.value3(), source.detailOf(row))));
        }
        return best.stream().map(one -> read.get(one.id())).toList();
    }

    /** The reference that may be meant: "org 1" is ORG-0001; what is none is compared as it is and fits nothing. */
    private static String reference(String typed) {
        Matcher brief = SHORT_REF.matcher(typed.strip());
        return brief.matches() ? "%s-%04d".formatted(brief.group(1).toUpperCase(Locale.ROOT),
            Integer.valueOf(brief.group(2))) : typed.strip().toUpperCase(Locale.ROOT);
    }
}
