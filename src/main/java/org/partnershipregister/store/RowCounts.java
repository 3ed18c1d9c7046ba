package org.partnershipregister.store;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.partnershipregister.model.Kind;

/** How many records of each kind a register holds, those in the bin included, by the kind's name. */
final class RowCounts {
    private RowCounts() {
    }

    static Map<String, Long> of(DSLContext sql) {
        return Stream.of(Kind.values())
            .collect(Collectors.toMap(Kind::name, kind -> (long) sql.fetchCount(Schema.of(kind))));
    }
}
