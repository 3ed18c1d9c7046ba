package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionBasis;
import org.partnershipregister.model.resource.ContributionState;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.store.schema.tables.Organisation;
import org.partnershipregister.store.schema.tables.records.ResourceContributionRecord;

/** Between the contribution of the model and its own row, with the names of who gives and who owns it read beside it. */
final class ContributionRows {
    static final Organisation OWNER = ORGANISATION.as("owner");
    /** The member's name: its organisation's, or the name of a group of people. */
    static final Field<String> GIVER = DSL.coalesce(ORGANISATION.NAME, DSL.nullif(MEMBERSHIP.GROUP_NAME, ""), DSL.inline(""));

    /** A contribution and the name of its partnership. */
    record Found(Contribution contribution, String partnership) {
    }

    private ContributionRows() {
    }

    static List<Found> fetch(DSLContext sql, Condition which) {
        return sql.select(RESOURCE_CONTRIBUTION.fields()).select(GIVER.as("giver_name"), OWNER.NAME, PARTNERSHIP.NAME)
            .from(RESOURCE_CONTRIBUTION).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID))
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(RESOURCE_CONTRIBUTION.ORGANISATION_ID))
            .leftJoin(OWNER).on(OWNER.ID.eq(RESOURCE_CONTRIBUTION.STAYS_OWNED_BY_ID))
            .where(which).orderBy(RESOURCE_CONTRIBUTION.SORT_NAME, RESOURCE_CONTRIBUTION.REF)
            .fetch(row -> new Found(read(row), row.get(PARTNERSHIP.NAME)));
    }

    static void fill(ResourceContributionRecord row, Contribution from) {
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title()))
            .setPartnershipId(from.partnership()).setMembershipId(from.giver().membership().orElse(null))
            .setOrganisationId(from.giver().organisation().orElse(null)).setKind(from.nature().kind().name())
            .setBasis(from.nature().basis().name()).setUnit(from.nature().unit().name())
            .setValueBasis(from.nature().valuedBy()).setPledgedOn(from.span().pledged().orElse(null))
            .setFromOn(from.span().from().orElse(null)).setToOn(from.span().to().orElse(null))
            .setStaysOwnedById(from.ownership().owner().map(RecordLink::id).orElse(null))
            .setReturnTerms(from.ownership().returnTerms()).setNotes(from.notes());
    }

    /** What the ledger says, kept beside the contribution so that lists can filter and sort by it. */
    static void fillKept(ResourceContributionRecord row, Contribution.Kept kept) {
        row.setState(kept.state().name()).setQuantity(kept.promised().quantity()).setValuePence(kept.promised().pence());
    }

    /** What a contribution is found by; names of organisations are joined when it is asked for, for they change. */
    static String searchKey(Contribution from, String ref) {
        return Folding.searchKey(List.of(ref, from.title(), from.nature().valuedBy(), from.ownership().returnTerms(), from.notes()));
    }

    private static Contribution read(Record row) {
        Optional<UUID> owner = Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.STAYS_OWNED_BY_ID));
        return new Contribution(row.get(RESOURCE_CONTRIBUTION.ID), row.get(RESOURCE_CONTRIBUTION.REF),
            row.get(RESOURCE_CONTRIBUTION.TITLE), row.get(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID),
            new Contribution.Giver(Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID)),
                Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.ORGANISATION_ID)), row.get("giver_name", String.class)),
            new Contribution.Nature(ResourceKind.valueOf(row.get(RESOURCE_CONTRIBUTION.KIND)),
                ContributionBasis.valueOf(row.get(RESOURCE_CONTRIBUTION.BASIS)),
                ResourceUnit.valueOf(row.get(RESOURCE_CONTRIBUTION.UNIT)), row.get(RESOURCE_CONTRIBUTION.VALUE_BASIS)),
            new Contribution.Span(Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.PLEDGED_ON)),
                Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.FROM_ON)), Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.TO_ON))),
            new Contribution.Ownership(owner.map(id -> new RecordLink(Kind.ORGANISATION, id, row.get(OWNER.NAME))),
                row.get(RESOURCE_CONTRIBUTION.RETURN_TERMS)),
            row.get(RESOURCE_CONTRIBUTION.NOTES),
            new Contribution.Kept(ContributionState.valueOf(row.get(RESOURCE_CONTRIBUTION.STATE)), new Amount(
                Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.QUANTITY)).orElse(BigDecimal.ZERO),
                Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.VALUE_PENCE)).orElse(0L))),
            row.get(RESOURCE_CONTRIBUTION.ROW_VERSION));
    }
}
