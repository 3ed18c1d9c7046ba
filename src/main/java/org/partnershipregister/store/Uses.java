package org.partnershipregister.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.partnershipregister.model.Failure;

/** Collects the names of the records that name another one, which is not deleted while there are any. */
public final class Uses {
    private static final int NAMED = 5;
    private static final int LONGEST_NAME = 80;

    private final DSLContext sql;
    private final Set<String> names = new LinkedHashSet<>();

    public Uses(DSLContext sql) {
        this.sql = sql;
    }

    /** Records found by this condition, called by this field of theirs. */
    public Uses in(Table<?> from, Field<String> name, Condition condition) {
        sql.select(name).from(from).where(condition).orderBy(name).fetch(name)
            .forEach(one -> names.add(one.length() > LONGEST_NAME ? one.substring(0, LONGEST_NAME) + "…" : one));
        return this;
    }

    /** IN_USE with the record's name, up to five of those that name it, and how many more there are. */
    public void refuse(String record) {
        if (!names.isEmpty()) {
            List<String> first = names.stream().limit(NAMED).toList();
            throw new Failure(Failure.Reason.IN_USE, record, String.join(", ", first), names.size() - first.size());
        }
    }
}
