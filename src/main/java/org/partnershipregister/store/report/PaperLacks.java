package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ATTACHMENT;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.report.Lack;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.store.Matching;

/** What agreements in force lack: signatures, a scan of what was signed, a review date. */
final class PaperLacks {
    private final DSLContext sql;

    PaperLacks(DSLContext sql) {
        this.sql = sql;
    }

    void each(BiConsumer<Optional<UUID>, MissingItems.Item> take) {
        Field<Integer> unsigned = DSL.field(DSL.selectCount().from(AGREEMENT_PARTY).where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(AGREEMENT_PARTY.WITHDREW_ON.isNull()).and(AGREEMENT_PARTY.SIGNED_ON.isNull()));
        Field<Integer> scans = DSL.field(DSL.selectCount().from(ATTACHMENT).where(ATTACHMENT.OWNER_ID.eq(AGREEMENT.ID)
            .or(ATTACHMENT.OWNER_ID.in(DSL.select(AGREEMENT_PARTY.ID).from(AGREEMENT_PARTY).where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))))));
        sql.select(AGREEMENT.fields()).select(unsigned, scans).from(AGREEMENT).where(Matching.present(AGREEMENT))
            .and(AGREEMENT.STATUS.in("IN_FORCE", "UNDER_REVIEW")).orderBy(AGREEMENT.SORT_NAME, AGREEMENT.ID).forEach(found -> {
                var row = found.into(AGREEMENT);
                Consumer<MissingItems.Item> add = item -> take.accept(Optional.ofNullable(row.getPartnershipId()), item);
                boolean signs = "WRITTEN_SIGNED".equals(row.getForm()) && !AgreementKind.valueOf(row.getKind()).adopted();
                MissingStore.when(signs && found.get(unsigned) > 0, Lack.SIGNATURES, row.getTitle(), add);
                MissingStore.when(signs && found.get(scans) == 0, Lack.SCAN, row.getTitle(), add);
                MissingStore.when(row.getReviewOn() == null, Lack.AGREEMENT_REVIEW, row.getTitle(), add);
            });
    }
}
