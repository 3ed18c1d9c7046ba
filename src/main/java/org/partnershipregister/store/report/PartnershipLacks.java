package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.RISK;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.report.Lack;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.store.Matching;

/** What partnerships themselves lack: members, a lead, an agreement, exit arrangements, risks, a review date. */
final class PartnershipLacks {
    private final DSLContext sql;
    private final LocalDate today;

    PartnershipLacks(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    void each(BiConsumer<UUID, MissingItems.Item> take) {
        Field<Integer> members = DSL.field(DSL.selectCount().from(MEMBERSHIP).where(MEMBERSHIP.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today))));
        Field<Integer> agreements = DSL.field(DSL.selectCount().from(AGREEMENT).where(AGREEMENT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
            .and(Matching.present(AGREEMENT)).and(AGREEMENT.STATUS.in("IN_FORCE", "UNDER_REVIEW")));
        Field<Integer> risks = DSL.field(DSL.selectCount().from(RISK).where(RISK.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)));
        sql.select(PARTNERSHIP.fields()).select(members, agreements, risks).from(PARTNERSHIP).where(Matching.present(PARTNERSHIP))
            .forEach(found -> {
                var row = found.into(PARTNERSHIP);
                Consumer<MissingItems.Item> add = item -> take.accept(row.getId(), item);
                MissingStore.when(found.get(members) < 2, Lack.MEMBERS, "", add);
                MissingStore.when(row.getOurLeadContactId() == null, Lack.LEAD, "", add);
                MissingStore.when("FORMAL".equals(row.getFormality()) && found.get(agreements) == 0, Lack.WRITTEN_AGREEMENT, "", add);
                MissingStore.when(row.getExitArrangements().isBlank(), Lack.EXIT, "", add);
                MissingStore.when(found.get(risks) == 0, Lack.RISKS, "", add);
                MissingStore.when(row.getNextReviewOn() == null, Lack.REVIEW_DATE, "", add);
            });
    }
}
