package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.partnership.ActionLoad;
import org.partnershipregister.model.partnership.MeetingRhythm;
import org.partnershipregister.model.partnership.SlowSign;

/** The facts from which signs of slowing down are worked out, for partnerships that are active. */
final class SlowRows {
    private SlowRows() {
    }

    static List<SlowSign> of(DSLContext sql, LocalDate today) {
        Map<UUID, List<LocalDate>> meetings = meetings(sql, today);
        Map<UUID, ActionLoad> actions = actions(sql, today);
        List<SlowSign> signs = new ArrayList<>();
        sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.MEETING_EVERY_DAYS).from(PARTNERSHIP)
            .where(Matching.present(PARTNERSHIP)).and(PARTNERSHIP.STAGE.in("DELIVERING", "REVIEWING"))
            .and(PARTNERSHIP.PAUSED_ON.isNull()).orderBy(PARTNERSHIP.SORT_NAME).forEach(row -> {
                UUID id = row.value1();
                new MeetingRhythm(meetings.getOrDefault(id, List.of()), Optional.ofNullable(row.value3()))
                    .sign(id, row.value2(), today).ifPresent(signs::add);
                Optional.ofNullable(actions.get(id)).flatMap(load -> load.sign(id, row.value2())).ifPresent(signs::add);
            });
        signs.sort(Comparator.comparing(SlowSign::act).reversed());
        return List.copyOf(signs);
    }

    private static Map<UUID, List<LocalDate>> meetings(DSLContext sql, LocalDate today) {
        return sql.select(MEETING.PARTNERSHIP_ID, MEETING.HELD_ON).from(MEETING).where(Matching.present(MEETING))
            .and(MEETING.STATE.in("HELD", "INQUORATE")).and(MEETING.PARTNERSHIP_ID.isNotNull())
            .and(MEETING.HELD_ON.le(today)).fetchGroups(MEETING.PARTNERSHIP_ID, MEETING.HELD_ON);
    }

    private static Map<UUID, ActionLoad> actions(DSLContext sql, LocalDate today) {
        return sql.select(ACTION.PARTNERSHIP_ID, DSL.count(), DSL.count(ACTION.DUE_ON),
                DSL.count().filterWhere(ACTION.DUE_ON.lt(today)))
            .from(ACTION).where(Matching.present(ACTION)).and(ACTION.STATE.in("OPEN", "IN_PROGRESS"))
            .and(ACTION.PARTNERSHIP_ID.isNotNull()).groupBy(ACTION.PARTNERSHIP_ID)
            .fetchMap(row -> row.value1(), row -> new ActionLoad(row.value2(), row.value3(), row.value4()));
    }
}
