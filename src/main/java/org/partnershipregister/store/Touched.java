package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Kind;

/**
 * Which records a row change concerns: the record itself, and the owners that the row names in columns such as
 * ORGANISATION_ID. One convention serves every table, so that a new feature need not tell anything.
 */
final class Touched {
    private Touched() {
    }

    static Set<Change> by(DSLContext sql, RowChange change) {
        Set<Change> touched = new LinkedHashSet<>();
        ownKind(change.table()).ifPresent(kind -> touched.add(new Change(kind, change.id())));
        for (Kind kind : Kind.values()) {
            change.anyValue(kind.name() + "_ID").map(UUID::fromString)
                .ifPresent(owner -> touched.add(new Change(kind, owner)));
        }
        if (change.table().equals("HOUSE_STYLE")) { // no record of a kind: told with the templates, on whose papers it is seen
            touched.add(new Change(Kind.AGREEMENT_TEMPLATE, change.id()));
        }
        change.anyValue("OWNER_ID").ifPresent(owner -> change.anyValue("OWNER_TABLE").flatMap(Touched::ownKind)
            .ifPresent(kind -> touched.add(new Change(kind, UUID.fromString(owner)))));
        if (change.operation() == RowChange.Operation.UPDATE || change.table().equals("REPRESENTATIVE")) {
            ownersOfKeptRow(sql, change, touched);
        }
        return touched;
    }

    /** An update names only the changed columns, so the owners are read from the row as it is kept. */
    private static void ownersOfKeptRow(DSLContext sql, RowChange change, Set<Change> touched) {
        change.anyValue("MEMBERSHIP_ID").map(UUID::fromString).ifPresent(membership ->
            sql.select(MEMBERSHIP.PARTNERSHIP_ID).from(MEMBERSHIP).where(MEMBERSHIP.ID.eq(membership))
                .fetchOptional(MEMBERSHIP.PARTNERSHIP_ID)
                .ifPresent(partnership -> touched.add(new Change(Kind.PARTNERSHIP, partnership))));
        if (change.operation() == RowChange.Operation.UPDATE && ownKind(change.table()).isEmpty()) {
            var table = Schema.table(change.table());
            sql.selectFrom(table).where(Edit.key(table).eq(change.id())).fetchOptional().map(Row::of)
                .ifPresent(row -> touched.addAll(by(sql, RowChange.inserted(change.table(), change.id(), row))));
        }
    }

    private static Optional<Kind> ownKind(String table) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(table)).findFirst();
    }
}
