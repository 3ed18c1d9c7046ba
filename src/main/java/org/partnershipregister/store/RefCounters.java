package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.REF_COUNTER;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.partnershipregister.model.Ids;
import org.partnershipregister.store.schema.tables.records.RefCounterRecord;

/** Gives out permanent references within one edit; each counter is kept once at its end, not once for each reference. */
final class RefCounters {
    private final DSLContext sql;
    private final Map<String, RefCounterRecord> counters = new LinkedHashMap<>();

    RefCounters(DSLContext sql) {
        this.sql = sql;
    }

    String next(String prefix) {
        RefCounterRecord counter = counters.computeIfAbsent(prefix, this::kept);
        counter.setLastNumber(counter.getLastNumber() + 1);
        return String.format(Locale.ROOT, prefix.contains("-") ? "%s-%03d" : "%s-%04d", prefix, counter.getLastNumber());
    }

    private RefCounterRecord kept(String prefix) {
        return sql.selectFrom(REF_COUNTER).where(REF_COUNTER.PREFIX.eq(prefix)).fetchOptional()
            .orElseGet(() -> sql.newRecord(REF_COUNTER).setId(Ids.next()).setPrefix(prefix).setLastNumber(0));
    }

    /** Keeps how far the counters have come. */
    void keep(Edit edit) {
        counters.values().forEach(edit::put);
    }
}
