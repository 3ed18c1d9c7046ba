package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_VERSION;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MINUTES_VERSION;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.meeting.MinutesState;

/**
 * Words that stand for good: what is read in the notes of an approved meeting, and the sections of an agreement that
 * somebody has signed. The stores refuse to change them; this keeps undo, which knows rows only, from doing it.
 */
final class FrozenWords {
    /** By table, the columns that are words; the others, such as what an item is found by, may change. */
    private static final Map<String, Set<String>> WORDS = Map.of(
        "MEETING", Set.of("TITLE", "HELD_ON", "START_AT", "END_AT", "PLACE", "LINK"),
        "ATTENDANCE", Set.of("CONTACT_ID", "NAME", "ORGANISATION_ID", "ORGANISATION_NAME", "CAPACITY", "STATE", "POSITION"),
        "AGENDA_ITEM", Set.of("POSITION", "TITLE", "KIND", "PRESENTER", "NOTES", "STATE", "AUDIENCE"),
        "DECISION", Set.of("AGENDA_ITEM_ID", "POSITION", "TEXT", "METHOD", "OUTCOME", "PROPOSED_BY"),
        "AGREEMENT_SECTION", Set.of("KIND", "HEADING", "TEXT", "POSITION"));
    private static final List<String> OPEN = Arrays.stream(AgreementStatus.values()).filter(AgreementStatus::open)
        .map(Enum::name).toList();

    private final DSLContext sql;
    private final Set<UUID> before;

    private FrozenWords(DSLContext sql, Set<UUID> before) {
        this.sql = sql;
        this.before = before;
    }

    /**
     * The meetings and agreements whose words these row changes touch, as far as they are frozen now.
     *
     * @throws Failure FROZEN when one that has a frozen version would go with its making
     */
    static FrozenWords touchedBy(DSLContext sql, List<RowChange> rows) {
        if (sql.fetchExists(MINUTES_VERSION, Matching.anyOf(MINUTES_VERSION.MEETING_ID, made(rows, MEETING)))
            || sql.fetchExists(AGREEMENT_VERSION, Matching.anyOf(AGREEMENT_VERSION.AGREEMENT_ID, made(rows, AGREEMENT)))) {
            throw new Failure(Failure.Reason.FROZEN);
        }
        Set<UUID> owners = rows.stream().filter(FrozenWords::changesWords)
            .flatMap(row -> Touched.by(sql, row).stream()).map(Change::id).collect(Collectors.toSet());
        return new FrozenWords(sql, frozen(sql, owners));
    }

    /** FROZEN when one of them is frozen still: what froze it was not taken back together with its words. */
    void refuseChange() {
        if (!frozen(sql, before).isEmpty()) {
            throw new Failure(Failure.Reason.FROZEN);
        }
    }

    private static List<UUID> made(List<RowChange> rows, Table<?> table) {
        return rows.stream().filter(row -> row.operation() == RowChange.Operation.INSERT && row.table().equals(table.getName()))
            .map(RowChange::id).toList();
    }

    private static boolean changesWords(RowChange row) {
        Set<String> words = WORDS.getOrDefault(row.table(), Set.of());
        return Stream.concat(row.before().stream(), row.after().stream())
            .anyMatch(side -> side.values().keySet().stream().anyMatch(words::contains));
    }

    private static Set<UUID> frozen(DSLContext sql, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<UUID> frozen = new HashSet<>(sql.select(MEETING.ID).from(MEETING).where(Matching.anyOf(MEETING.ID, List.copyOf(ids)))
            .and(MEETING.MINUTES_STATE.eq(MinutesState.APPROVED.name())).fetch(MEETING.ID));
        frozen.addAll(sql.select(AGREEMENT.ID).from(AGREEMENT).where(Matching.anyOf(AGREEMENT.ID, List.copyOf(ids)))
            .and(AGREEMENT.STATUS.notIn(OPEN).or(DSL.exists(DSL.selectOne().from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID)).and(AGREEMENT_PARTY.SIGNED_ON.isNotNull()))))
            .fetch(AGREEMENT.ID));
        return frozen;
    }
}
