package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.consortium.BidRow;
import org.partnershipregister.model.consortium.BidStage;

/** Bids that have to be handed in, and what awards oblige to. */
final class BidDues {
    private static final Condition TO_HAND_IN = Matching.present(BID).and(BID.STAGE.in(Arrays.stream(BidStage.values())
        .filter(BidStage::beforeDeadline).map(Enum::name).toList()));
    private static final Field<String> FUNDER = DSL.coalesce(ORGANISATION.NAME, BID.FUNDER_NAME);

    private BidDues() {
    }

    static List<Due> until(DSLContext sql, LocalDate until) {
        List<Due> dues = new ArrayList<>(sql.select(BID.DEADLINE_ON, BID.ID, BID.TITLE, FUNDER, PARTNERSHIP.NAME).from(BID)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(BID.PARTNERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(BID.FUNDER_ORGANISATION_ID))
            .where(TO_HAND_IN).and(BID.DEADLINE_ON.le(until))
            .fetch(row -> new Due(Due.Reason.BID, row.value1(), Kind.BID, row.value2(), row.value3(), row.value4(), row.value5())));
        dues.addAll(obligations(sql, until));
        return dues;
    }

    /** Bids that must be handed in within two weeks, or should have been. */
    static int needing(DSLContext sql, LocalDate today) {
        return sql.fetchCount(BID, TO_HAND_IN.and(BID.DEADLINE_ON.le(BidRow.soon(today))));
    }

    /** Shown on the page of the bid that was awarded, else on the agreement's. */
    private static List<Due> obligations(DSLContext sql, LocalDate until) {
        return sql.select(OBLIGATION.DUE_ON, OBLIGATION.TEXT, AGREEMENT.ID, AGREEMENT.TITLE, BID.ID, BID.TITLE, PARTNERSHIP.NAME)
            .from(OBLIGATION).join(AGREEMENT).on(AGREEMENT.ID.eq(OBLIGATION.AGREEMENT_ID))
            .leftJoin(BID).on(BID.AGREEMENT_ID.eq(AGREEMENT.ID).and(Matching.present(BID)))
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(OBLIGATION.PARTNERSHIP_ID)).where(Matching.present(AGREEMENT))
            .and(OBLIGATION.STATE.eq("OPEN")).and(OBLIGATION.DUE_ON.le(until))
            .fetch(row -> new Due(Due.Reason.OBLIGATION, row.value1(), row.value5() == null ? Kind.AGREEMENT : Kind.BID,
                row.value5() == null ? row.value3() : row.value5(), row.value2(), row.value5() == null ? row.value4() : row.value6(),
                Optional.ofNullable(row.value7()).orElse("")));
    }
}
