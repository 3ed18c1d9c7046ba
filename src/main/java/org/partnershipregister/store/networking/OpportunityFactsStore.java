package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY_INTEREST;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityFacts;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Reads an opportunity with what stands around it: where it comes from, who has not been asked, what became of it. */
public final class OpportunityFactsStore {
    private final Database database;

    public OpportunityFactsStore(Database database) {
        this.database = database;
    }

    /** The facts of one; NOT_FOUND when there is no such opportunity. */
    public OpportunityFacts of(UUID id) {
        LocalDate today = database.today();
        return database.read(sql -> {
            Opportunity opportunity = OpportunityStore.find(sql, id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            return new OpportunityFacts(opportunity,
                opportunity.source().partnership().flatMap(one -> Links.partnership(sql, one)),
                opportunity.source().meeting().flatMap(one -> Links.meeting(sql, one)),
                opportunity.source().partnership().map(one -> notAsked(sql, id, one, today)).orElse(List.of()), became(sql, id));
        });
    }

    private static List<RecordLink> notAsked(DSLContext sql, UUID opportunity, UUID partnership, LocalDate today) {
        return sql.selectDistinct(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.SORT_NAME).from(MEMBERSHIP)
            .join(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
            .where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)).and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today)))
            .and(DSL.notExists(DSL.selectOne().from(OPPORTUNITY_INTEREST)
                .where(OPPORTUNITY_INTEREST.OPPORTUNITY_ID.eq(opportunity))
                .and(OPPORTUNITY_INTEREST.ORGANISATION_ID.eq(ORGANISATION.ID)))).orderBy(ORGANISATION.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2()));
    }

    private static List<RecordLink> became(DSLContext sql, UUID opportunity) {
        List<RecordLink> all = new ArrayList<>(sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME).from(PARTNERSHIP)
            .where(PARTNERSHIP.ORIGIN_OPPORTUNITY_ID.eq(opportunity)).and(Matching.present(PARTNERSHIP))
            .orderBy(PARTNERSHIP.SORT_NAME).fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
        all.addAll(sql.select(BID.ID, BID.TITLE).from(BID).where(BID.OPPORTUNITY_ID.eq(opportunity)).and(Matching.present(BID))
            .orderBy(BID.SORT_NAME).fetch(row -> new RecordLink(Kind.BID, row.value1(), row.value2())));
        return all;
    }
}
