package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Organisation;

/** Deleting an organisation with history is refused (domain.md §10.4). */
final class OrganisationUses {
    private OrganisationUses() {
    }

    static void refuseIfUsed(DSLContext sql, Organisation organisation) {
        UUID id = organisation.id();
        int uses = sql.fetchCount(MEMBERSHIP, MEMBERSHIP.ORGANISATION_ID.eq(id))
            + sql.fetchCount(AGREEMENT_PARTY, AGREEMENT_PARTY.ORGANISATION_ID.eq(id))
            + sql.fetchCount(ATTENDANCE, ATTENDANCE.ORGANISATION_ID.eq(id))
            + sql.fetchCount(POSITION, POSITION.ORGANISATION_ID.eq(id))
            + sql.fetchCount(ACTION, ACTION.OWNER_ORGANISATION_ID.eq(id))
            + sql.fetchCount(PARTNERSHIP, PARTNERSHIP.HOST_ORGANISATION_ID.eq(id))
            + sql.fetchCount(ORGANISATION, ORGANISATION.PARENT_ID.eq(id));
        if (uses > 0 || organisation.us()) {
            throw new Failure(Failure.Reason.IN_USE, organisation.name(), uses);
        }
    }
}
