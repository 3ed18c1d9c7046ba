package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Secondment;
import org.partnershipregister.store.schema.tables.Organisation;
import org.partnershipregister.store.schema.tables.records.SecondmentRecord;

/** Between the secondments of the model and their rows; employer and host are named by what they are called today. */
final class SecondmentRows {
    private static final Organisation EMPLOYER = ORGANISATION.as("employer");
    private static final Organisation HOST = ORGANISATION.as("host");
    private static final int DECIMALS = 2;

    private SecondmentRows() {
    }

    static List<Secondment> of(DSLContext sql, UUID partnership) {
        return sql.select(SECONDMENT.fields()).select(EMPLOYER.NAME, HOST.NAME).from(SECONDMENT)
            .leftJoin(EMPLOYER).on(EMPLOYER.ID.eq(SECONDMENT.EMPLOYER_ORGANISATION_ID))
            .leftJoin(HOST).on(HOST.ID.eq(SECONDMENT.HOST_ORGANISATION_ID))
            .where(SECONDMENT.PARTNERSHIP_ID.eq(partnership)).orderBy(SECONDMENT.POSITION, SECONDMENT.ID)
            .fetch(row -> new Secondment(row.get(SECONDMENT.ID), partnership,
                Optional.ofNullable(row.get(SECONDMENT.RESOURCE_CONTRIBUTION_ID)),
                new Secondment.Person(Optional.ofNullable(row.get(SECONDMENT.CONTACT_ID)), row.get(SECONDMENT.PERSON_NAME)),
                row.get(SECONDMENT.POST), link(row, SECONDMENT.EMPLOYER_ORGANISATION_ID, EMPLOYER.NAME),
                link(row, SECONDMENT.HOST_ORGANISATION_ID, HOST.NAME), row.get(SECONDMENT.LINE_MANAGER),
                Optional.ofNullable(row.get(SECONDMENT.DAYS_A_WEEK)),
                new Secondment.Span(Optional.ofNullable(row.get(SECONDMENT.FROM_ON)), Optional.ofNullable(row.get(SECONDMENT.TO_ON))),
                row.get(SECONDMENT.TERMS)));
    }

    static void fill(SecondmentRecord row, Secondment from) {
        row.setId(from.id()).setPartnershipId(from.partnership()).setResourceContributionId(from.contribution().orElse(null))
            .setContactId(from.person().contact().orElse(null)).setPersonName(from.person().name()).setPost(from.post())
            .setEmployerOrganisationId(from.employer().map(RecordLink::id).orElse(null))
            .setHostOrganisationId(from.host().map(RecordLink::id).orElse(null)).setLineManager(from.lineManager())
            .setDaysAWeek(from.daysAWeek().map(SecondmentRows::kept).orElse(null))
            .setFromOn(from.span().from().orElse(null)).setToOn(from.span().to().orElse(null)).setTerms(from.terms());
    }

    private static BigDecimal kept(BigDecimal days) {
        return days.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Optional<RecordLink> link(Record row, Field<UUID> id, Field<String> name) {
        return Optional.ofNullable(row.get(id)).map(found -> new RecordLink(Kind.ORGANISATION, found, row.get(name)));
    }
}
