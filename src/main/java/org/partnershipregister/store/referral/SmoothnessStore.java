package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.referral.PathwaySmoothness;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.model.referral.Smoothness;
import org.partnershipregister.model.referral.Timing;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Reads what smoothness is worked out from, in one pass over the referrals that were sent. */
public final class SmoothnessStore {
    private final Database database;

    public SmoothnessStore(Database database) {
        this.database = database;
    }

    /** How smoothly one pathway goes, by quarter; NOT_FOUND when there is no such pathway. */
    public PathwaySmoothness of(UUID pathway) {
        LocalDate today = database.today();
        return database.read(sql -> {
            Promise promise = Optional.ofNullable(promises(sql, List.of(pathway)).get(pathway))
                .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            return PathwaySmoothness.of(timings(sql, REFERRAL.REFERRAL_PATHWAY_ID.eq(pathway))
                .getOrDefault(pathway, List.of()), promise, today);
        });
    }

    /** The figures of the twelve months up to today for each of these pathways. */
    static Map<UUID, Smoothness> lastYear(DSLContext sql, List<UUID> pathways, LocalDate today) {
        Map<UUID, List<Timing>> all = timings(sql, Matching.anyOf(REFERRAL.REFERRAL_PATHWAY_ID, pathways)
            .and(REFERRAL.SENT_ON.gt(today.minusYears(1))));
        Map<UUID, Smoothness> found = new HashMap<>();
        promises(sql, pathways).forEach((id, promise) -> found.put(id,
            Smoothness.of(all.getOrDefault(id, List.of()), promise, today)));
        return found;
    }

    private static Map<UUID, Promise> promises(DSLContext sql, List<UUID> pathways) {
        return sql.select(REFERRAL_PATHWAY.ID, REFERRAL_PATHWAY.PROMISE_ACKNOWLEDGE_DAYS, REFERRAL_PATHWAY.PROMISE_DECIDE_DAYS,
                REFERRAL_PATHWAY.PROMISE_CONTACT_DAYS).from(REFERRAL_PATHWAY)
            .where(Matching.anyOf(REFERRAL_PATHWAY.ID, pathways))
            .fetchMap(row -> row.value1(), row -> PathwayRows.promise(row.value2(), row.value3(), row.value4()));
    }

    private static Map<UUID, List<Timing>> timings(DSLContext sql, Condition which) {
        return sql.select(REFERRAL.REFERRAL_PATHWAY_ID, REFERRAL.PREPARED_ON, REFERRAL.SENT_ON, REFERRAL.ACKNOWLEDGED_ON,
                REFERRAL.DECIDED_ON, REFERRAL.FIRST_CONTACT_ON, REFERRAL.STATE, REFERRAL.TIMES_RETURNED,
                REFERRAL.TIMES_INFORMATION_REPEATED)
            .from(REFERRAL).where(Matching.present(REFERRAL)).and(REFERRAL.SENT_ON.isNotNull()).and(which)
            .fetchGroups(row -> row.value1(), row -> new Timing(row.value2(), row.value3(), Optional.ofNullable(row.value4()),
                Optional.ofNullable(row.value5()), Optional.ofNullable(row.value6()), ReferralState.valueOf(row.value7()).over(),
                row.value8(), row.value9()));
    }
}
