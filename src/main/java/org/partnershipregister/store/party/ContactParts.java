package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT_CHANNEL;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PositionKind;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ContactChannelRecord;
import org.partnershipregister.store.schema.tables.records.PositionRecord;

/** The rows that belong to one contact: channels as arranged, positions newest first. */
record ContactParts(List<Channel> channels, List<Position> positions) {

    static ContactParts of(DSLContext sql, UUID id) {
        return new ContactParts(
            sql.selectFrom(CONTACT_CHANNEL).where(CONTACT_CHANNEL.CONTACT_ID.eq(id)).orderBy(CONTACT_CHANNEL.POSITION)
                .fetch(row -> new Channel(row.getId(), ChannelKind.valueOf(row.getKind()), row.getDetail(),
                    row.getNote(), Boolean.TRUE.equals(row.getIsMain()))),
            sql.select(POSITION.fields()).select(ORGANISATION.NAME).from(POSITION)
                .join(ORGANISATION).on(ORGANISATION.ID.eq(POSITION.ORGANISATION_ID)).where(POSITION.CONTACT_ID.eq(id))
                .orderBy(POSITION.END_ON.desc().nullsFirst(), POSITION.START_ON.desc().nullsLast(), POSITION.ID.asc())
                .fetch(row -> position(row.into(POSITION), row.get(ORGANISATION.NAME))));
    }

    static Position position(PositionRecord row, String organisationName) {
        return new Position(row.getId(), row.getOrganisationId(), organisationName, row.getJobTitle(), row.getUnit(),
            PositionKind.valueOf(row.getKind()), Boolean.TRUE.equals(row.getMainContact()),
            Optional.ofNullable(row.getStartOn()), Optional.ofNullable(row.getEndOn()), row.getEndReason());
    }

    static void put(Edit edit, Contact contact) {
        DSLContext sql = edit.sql();
        edit.replace(CONTACT_CHANNEL, CONTACT_CHANNEL.CONTACT_ID, contact.id(), channelRows(sql, contact));
        contact.positions().stream().filter(Position::mainContact).forEach(position -> clearMain(edit, position));
        edit.replace(POSITION, POSITION.CONTACT_ID, contact.id(),
            contact.positions().stream().map(position -> row(sql, contact.id(), position)).toList());
    }

    /** Takes the mark of the main contact from whoever has it at that organisation. */
    private static void clearMain(Edit edit, Position wanted) {
        edit.sql().selectFrom(POSITION).where(POSITION.ORGANISATION_ID.eq(wanted.organisation()))
            .and(POSITION.MAIN_CONTACT.isTrue()).and(POSITION.ID.ne(wanted.id())).fetch()
            .forEach(row -> edit.put(row.setMainContact(null)));
    }

    private static PositionRecord row(DSLContext sql, UUID owner, Position from) {
        return sql.newRecord(POSITION).setId(from.id()).setContactId(owner).setOrganisationId(from.organisation())
            .setJobTitle(from.jobTitle()).setUnit(from.unit()).setKind(from.kind().name())
            .setMainContact(from.mainContact() ? true : null).setStartOn(from.startOn().orElse(null))
            .setEndOn(from.endOn().orElse(null)).setEndReason(from.endReason());
    }

    private static List<ContactChannelRecord> channelRows(DSLContext sql, Contact contact) {
        List<ContactChannelRecord> rows = new ArrayList<>();
        for (Channel channel : contact.channels()) {
            rows.add(sql.newRecord(CONTACT_CHANNEL).setId(channel.id()).setContactId(contact.id())
                .setKind(channel.kind().name()).setDetail(channel.detail()).setNote(channel.note())
                .setIsMain(channel.main() ? true : null).setPosition(rows.size()));
        }
        return rows;
    }
}
