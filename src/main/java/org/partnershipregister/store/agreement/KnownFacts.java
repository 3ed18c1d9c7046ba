package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.RISK;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.MemberRole;

/** The conditions of a template's sections that a partnership's records answer by being there. */
final class KnownFacts {
    private KnownFacts() {
    }

    static Set<Inclusion> of(DSLContext sql, UUID partnership) {
        Set<Inclusion> known = EnumSet.noneOf(Inclusion.class);
        Condition own = PARTNERSHIP.ID.eq(partnership);
        if (sql.fetchExists(PARTNERSHIP, own.and(PARTNERSHIP.OWN_BUDGET.isTrue())) || sql.fetchExists(BUDGET, BUDGET.PARTNERSHIP_ID.eq(partnership))
            || contributes(sql, partnership, "FUNDING")) {
            known.add(Inclusion.MONEY);
        }
        if (sql.fetchExists(MEMBERSHIP, MEMBERSHIP.PARTNERSHIP_ID.eq(partnership).and(MEMBERSHIP.LEFT_ON.isNull())
            .and(MEMBERSHIP.ROLE.eq(MemberRole.LEAD_BODY.name())))) {
            known.add(Inclusion.LEAD);
        }
        if (sql.fetchExists(INFORMATION_FLOW, INFORMATION_FLOW.PARTNERSHIP_ID.eq(partnership).and(INFORMATION_FLOW.DELETED_AT.isNull())
            .and(INFORMATION_FLOW.PERSONAL.isTrue()).and(INFORMATION_FLOW.STATE.ne("ENDED")))) {
            known.add(Inclusion.DATA);
        }
        if (sql.fetchExists(SECONDMENT, SECONDMENT.PARTNERSHIP_ID.eq(partnership)) || contributes(sql, partnership, "STAFFING")) {
            known.add(Inclusion.STAFF);
        }
        if (contributes(sql, partnership, "EQUIPMENT", "OFFICE_SPACE")) {
            known.add(Inclusion.ASSETS);
        }
        if (sql.fetchExists(PARTNERSHIP, own.and(PARTNERSHIP.FIELD_OF_WORK.eq(FieldOfWork.CHILD_PROTECTION.name())))
            || sql.fetchExists(RISK, RISK.PARTNERSHIP_ID.eq(partnership).and(RISK.KIND.eq("SAFEGUARDING")).and(RISK.STATE.ne("CLOSED")))) {
            known.add(Inclusion.PEOPLE);
        }
        return known;
    }

    private static boolean contributes(DSLContext sql, UUID partnership, String... kinds) {
        return sql.fetchExists(RESOURCE_CONTRIBUTION, RESOURCE_CONTRIBUTION.PARTNERSHIP_ID.eq(partnership)
            .and(RESOURCE_CONTRIBUTION.DELETED_AT.isNull()).and(RESOURCE_CONTRIBUTION.STATE.notIn("RETURNED", "ENDED"))
            .and(RESOURCE_CONTRIBUTION.KIND.in(Stream.of(kinds).toList())));
    }
}
