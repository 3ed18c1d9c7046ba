package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGENDA_ITEM;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.CAMPAIGN;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;
import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.SHARED_PRACTICE;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;

/** Where records of one kind are searched: their table, what they are called and what is said beside the name. */
record FindSource(Kind kind, Table<?> table, Field<String> title, Field<String> detail, Field<LocalDate> day) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Field<LocalDate> NO_DAY = DSL.castNull(LocalDate.class);

    Field<UUID> id() {
        return table.field("ID", UUID.class);
    }

    Field<String> ref() {
        return table.field("REF", String.class);
    }

    Field<String> sortName() {
        return table.field("SORT_NAME", String.class);
    }

    /** What a record is found by; of a meeting also the notes of its items, which have keys of their own. */
    Field<String> searchKey() {
        Field<String> own = table.field("SEARCH_KEY", String.class);
        return kind != Kind.MEETING ? own : own.concat(DSL.inline(" ")).concat(DSL.coalesce(DSL.field(DSL.select(
            DSL.listAgg(AGENDA_ITEM.SEARCH_KEY, " ").withinGroupOrderBy(AGENDA_ITEM.POSITION)).from(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING_ID.eq(MEETING.ID))), DSL.inline("")));
    }

    /** The day and the detail of a fetched row, as far as it has them. */
    String detailOf(Record row) {
        return Stream.of(Optional.ofNullable(row.get(day)).map(DAY::format), Optional.ofNullable(row.get(detail)))
            .flatMap(Optional::stream).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    static FindSource of(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> new FindSource(kind, ORGANISATION, ORGANISATION.NAME, DSL.field(DSL.select(
                DSL.min(SITE.TOWN)).from(SITE).where(SITE.ORGANISATION_ID.eq(ORGANISATION.ID))), NO_DAY);
            case CONTACT -> new FindSource(kind, CONTACT, ContactName.FIELD,
                DSL.field(DSL.select(DSL.min(ORGANISATION.NAME)).from(POSITION).join(ORGANISATION)
                    .on(ORGANISATION.ID.eq(POSITION.ORGANISATION_ID)).where(POSITION.CONTACT_ID.eq(CONTACT.ID))
                    .and(POSITION.END_ON.isNull())), NO_DAY);
            case PARTNERSHIP -> new FindSource(kind, PARTNERSHIP, PARTNERSHIP.NAME, PARTNERSHIP.GROUP_NAME, NO_DAY);
            case AGREEMENT -> new FindSource(kind, AGREEMENT, AGREEMENT.TITLE,
                partnership(AGREEMENT.PARTNERSHIP_ID), NO_DAY);
            case MEETING -> new FindSource(kind, MEETING, MEETING.TITLE, partnership(MEETING.PARTNERSHIP_ID),
                MEETING.HELD_ON);
            case ACTION -> new FindSource(kind, ACTION, ACTION.TEXT, partnership(ACTION.PARTNERSHIP_ID), ACTION.DUE_ON);
            case OPPORTUNITY -> new FindSource(kind, OPPORTUNITY, OPPORTUNITY.TITLE, partnership(OPPORTUNITY.PARTNERSHIP_ID),
                OPPORTUNITY.DEADLINE_ON);
            case SHARED_PRACTICE -> new FindSource(kind, SHARED_PRACTICE, SHARED_PRACTICE.TITLE, partnership(SHARED_PRACTICE.PARTNERSHIP_ID),
                SHARED_PRACTICE.SHARED_ON);
            case REFERRAL_PATHWAY -> new FindSource(kind, REFERRAL_PATHWAY, REFERRAL_PATHWAY.TITLE, partnership(REFERRAL_PATHWAY.PARTNERSHIP_ID),
                NO_DAY);
            case REFERRAL -> new FindSource(kind, REFERRAL, REFERRAL.TITLE, partnership(REFERRAL.PARTNERSHIP_ID),
                REFERRAL.SENT_ON);
            case RESOURCE_CONTRIBUTION -> new FindSource(kind, RESOURCE_CONTRIBUTION, RESOURCE_CONTRIBUTION.TITLE, partnership(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID),
                RESOURCE_CONTRIBUTION.PLEDGED_ON);
            case BID -> new FindSource(kind, BID, BID.TITLE, partnership(BID.PARTNERSHIP_ID),
                BID.DEADLINE_ON);
            case CAMPAIGN -> new FindSource(kind, CAMPAIGN, CAMPAIGN.TITLE, partnership(CAMPAIGN.PARTNERSHIP_ID),
                NO_DAY);
            case INFORMATION_FLOW -> new FindSource(kind, INFORMATION_FLOW, INFORMATION_FLOW.TITLE, partnership(INFORMATION_FLOW.PARTNERSHIP_ID),
                NO_DAY);
            case JOINT_ACTIVITY -> new FindSource(kind, JOINT_ACTIVITY, JOINT_ACTIVITY.TITLE, partnership(JOINT_ACTIVITY.PARTNERSHIP_ID),
                JOINT_ACTIVITY.HAPPENS_ON);
            case AGREEMENT_TEMPLATE -> new FindSource(kind, AGREEMENT_TEMPLATE, AGREEMENT_TEMPLATE.TITLE, DSL.inline(""), NO_DAY);
        };
    }

    private static Field<String> partnership(Field<UUID> id) {
        return DSL.field(DSL.select(PARTNERSHIP.NAME).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(id)));
    }
}
