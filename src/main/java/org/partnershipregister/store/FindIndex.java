package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.CHANGE_SET;
import static org.partnershipregister.store.schema.Tables.CHANGE_TOUCH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;

/**
 * What every record is found by, kept in memory because LIKE over ten thousand long texts takes H2 too long for typing.
 * Before each search the records touched by newer change sets are read again. Used from the register's thread only.
 */
final class FindIndex {
    private static final int MOST_READ_SINGLY = 500;
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::sortName).thenComparing(Entry::id);

    /** What one record is found by. */
    record Entry(UUID id, String ref, String sortName, String key) {
    }

    private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
    private Optional<Long> seen = Optional.empty();

    /** The records of a kind outside the bin, by name, as of now. */
    List<Entry> of(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** Reads what has changed since the last search; all of it the first time. */
    void refresh(DSLContext sql) {
        long now = ChangeSets.lastSeq(sql);
        if (seen.filter(last -> last == now).isPresent()) {
            return;
        }
        Map<Kind, List<UUID>> touched = seen.map(last -> touchedAfter(sql, last)).orElse(Map.of());
        boolean few = seen.isPresent() && touched.values().stream().mapToInt(List::size).sum() <= MOST_READ_SINGLY;
        for (Kind kind : Kind.values()) {
            if (!few) {
                entries.put(kind, read(sql, FindSource.of(kind), DSL.trueCondition()));
            } else if (touched.containsKey(kind)) {
                readAgain(sql, FindSource.of(kind), touched.get(kind));
            }
        }
        seen = Optional.of(now);
    }

    private void readAgain(DSLContext sql, FindSource source, List<UUID> ids) {
        Set<UUID> stale = new HashSet<>(ids);
        List<Entry> kept = new ArrayList<>(of(source.kind()));
        kept.removeIf(entry -> stale.contains(entry.id()));
        kept.addAll(read(sql, source, source.id().in(ids)));
        kept.sort(BY_NAME);
        entries.put(source.kind(), kept);
    }

    private static List<Entry> read(DSLContext sql, FindSource source, Condition which) {
        List<Entry> read = new ArrayList<>(sql.select(source.id(), source.ref(), source.sortName(), source.searchKey())
            .from(source.table()).where(Matching.present(source.table())).and(which)
            .fetch(row -> new Entry(row.value1(), row.value2(), row.value3(), row.value4())));
        read.sort(BY_NAME);
        return read;
    }

    private static Map<Kind, List<UUID>> touchedAfter(DSLContext sql, long seq) {
        Map<Kind, List<UUID>> touched = new EnumMap<>(Kind.class);
        sql.selectDistinct(CHANGE_TOUCH.KIND, CHANGE_TOUCH.RECORD_ID).from(CHANGE_TOUCH).join(CHANGE_SET)
            .on(CHANGE_SET.ID.eq(CHANGE_TOUCH.CHANGE_SET_ID)).where(CHANGE_SET.SEQ.gt(seq))
            .forEach(row -> touched.computeIfAbsent(Kind.valueOf(row.value1()), kind -> new ArrayList<>())
                .add(row.value2()));
        return touched;
    }
}
