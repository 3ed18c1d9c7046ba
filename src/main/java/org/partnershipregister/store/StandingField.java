package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.RELATIONSHIP_TEST;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.store.schema.tables.Membership;
import org.partnershipregister.store.schema.tables.Organisation;

/**
 * The one place where the register decides what counts as a contract, by the rule written down in {@link Standing}: a
 * column that any question over PARTNERSHIP can show, filter, sort and count by.
 */
public final class StandingField {
    /** Under names of their own, for a question that asks about one member at the same time. */
    private static final Membership OTHER = MEMBERSHIP.as("other_member");
    private static final Organisation OTHERS_NAME = ORGANISATION.as("other_organisation");

    private StandingField() {
    }

    /** The name of a {@link Standing} for each partnership, with the members of that day. */
    public static Field<String> on(LocalDate today) {
        Field<String> tested = DSL.field(DSL.select(DSL.coalesce(RELATIONSHIP_TEST.OVERRIDE_RESULT, RELATIONSHIP_TEST.RESULT))
            .from(RELATIONSHIP_TEST).where(RELATIONSHIP_TEST.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
            .and(RELATIONSHIP_TEST.MEMBERSHIP_ID.isNull())
            .orderBy(RELATIONSHIP_TEST.TESTED_ON.desc(), RELATIONSHIP_TEST.ID.desc()).limit(1));
        Condition paid = others(today, OTHER.RELATIONSHIP_BASIS.in("CONTRACT", "GRANT", "MIXED"));
        Condition partners = others(today, OTHER.RELATIONSHIP_BASIS.in("PARTNERSHIP", "NONE"));
        return DSL.coalesce(tested, DSL.when(partners.or(DSL.not(paid)), Standing.PARTNERSHIP.name())
            .when(others(today, OTHER.RELATIONSHIP_BASIS.eq("MIXED")), Standing.MIXED.name())
            .otherwise(Standing.CONTRACT.name()));
    }

    /** Whether a membership of MEMBERSHIP in PARTNERSHIP is a contract: its own basis says so, or the whole counts as one. */
    public static Condition contract(LocalDate today) {
        return MEMBERSHIP.RELATIONSHIP_BASIS.in("CONTRACT", "GRANT").or(on(today).eq(Standing.CONTRACT.name()));
    }

    /** Whether any of the others that take part that day does so on this basis. */
    private static Condition others(LocalDate today, Condition basis) {
        return DSL.exists(DSL.selectOne().from(OTHER).leftJoin(OTHERS_NAME)
            .on(OTHERS_NAME.ID.eq(OTHER.ORGANISATION_ID)).where(OTHER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
            .and(OTHER.LEFT_ON.isNull().or(OTHER.LEFT_ON.gt(today)))
            .and(OTHERS_NAME.IS_US.isNull().or(OTHERS_NAME.IS_US.isFalse())).and(basis));
    }
}
