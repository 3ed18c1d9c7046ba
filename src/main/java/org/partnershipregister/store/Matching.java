package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.DUE_DILIGENCE;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;

/** Conditions that every list asks alike: typed words, and not in the bin. */
public final class Matching {
    private Matching() {
    }

    /** Each typed word stands somewhere in the folded search key. */
    public static Condition words(Field<String> searchKey, String typed) {
        return DSL.and(Folding.words(typed).stream()
            .map(word -> searchKey.like("%" + escape(word) + "%", '!')).toList());
    }

    /** Neither in the bin nor put aside. */
    public static Condition present(Table<?> table) {
        return table.field("DELETED_AT").isNull();
    }

    /** The keys in the order given, as a condition on the key column. */
    public static <R extends Record> Condition anyOf(TableField<R, UUID> key, List<UUID> ids) {
        return key.eq(DSL.any(ids.toArray(UUID[]::new)));
    }

    private static String escape(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** That no check of the same kind on the same organisation expires later, or was seen later and holds for good: a renewed one no longer calls. */
    public static Condition newestCheck() {
        var newer = DUE_DILIGENCE.as("newer");
        return DSL.notExists(DSL.selectOne().from(newer).where(newer.ORGANISATION_ID.eq(DUE_DILIGENCE.ORGANISATION_ID))
            .and(newer.KIND.eq(DUE_DILIGENCE.KIND)).and(DUE_DILIGENCE.KIND.ne("OTHER"))
            .and(newer.EXPIRES_ON.gt(DUE_DILIGENCE.EXPIRES_ON).or(newer.EXPIRES_ON.isNull().and(newer.SEEN_ON.gt(DUE_DILIGENCE.SEEN_ON)))));
    }
}
