package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ORGANISATION_CHANNEL;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_IDENTIFIER;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_NAME;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_TAG;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.OrganisationChannelRecord;
import org.partnershipregister.store.schema.tables.records.SiteRecord;

/** The rows that belong to one organisation, in the order they are shown. */
record OrganisationParts(List<OtherName> otherNames, List<Identifier> identifiers, List<Site> sites,
                         List<Channel> channels, List<String> tags) {

    static OrganisationParts of(DSLContext sql, UUID id) {
        return new OrganisationParts(
            sql.selectFrom(ORGANISATION_NAME).where(ORGANISATION_NAME.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_NAME.NAME)
                .fetch(row -> new OtherName(row.getId(), OtherName.NameKind.valueOf(row.getKind()), row.getName(),
                    Optional.ofNullable(row.getFromOn()), Optional.ofNullable(row.getToOn()))),
            sql.selectFrom(ORGANISATION_IDENTIFIER).where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_IDENTIFIER.SCHEME, ORGANISATION_IDENTIFIER.IDENTIFIER)
                .fetch(row -> new Identifier(row.getId(), Identifier.Scheme.valueOf(row.getScheme()),
                    row.getIdentifier())),
            sql.selectFrom(SITE).where(SITE.ORGANISATION_ID.eq(id)).orderBy(SITE.POSITION)
                .fetch(row -> new Site(row.getId(), row.getLabel(), row.getAddress(), row.getTown(), row.getPostcode(),
                    row.getAccessNotes(), Boolean.TRUE.equals(row.getIsMain()))),
            sql.selectFrom(ORGANISATION_CHANNEL).where(ORGANISATION_CHANNEL.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_CHANNEL.POSITION)
                .fetch(row -> new Channel(row.getId(), ChannelKind.valueOf(row.getKind()), row.getDetail(),
                    row.getNote(), false)),
            sql.selectFrom(ORGANISATION_TAG).where(ORGANISATION_TAG.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_TAG.TAG).fetch(ORGANISATION_TAG.TAG));
    }

    static void put(Edit edit, Organisation organisation) {
        UUID owner = organisation.id();
        DSLContext sql = edit.sql();
        edit.replace(ORGANISATION_NAME, ORGANISATION_NAME.ORGANISATION_ID, owner, organisation.otherNames().stream()
            .map(name -> sql.newRecord(ORGANISATION_NAME).setId(name.id()).setOrganisationId(owner)
                .setKind(name.kind().name()).setName(name.name()).setFromOn(name.from().orElse(null))
                .setToOn(name.to().orElse(null))).toList());
        edit.replace(ORGANISATION_IDENTIFIER, ORGANISATION_IDENTIFIER.ORGANISATION_ID, owner,
            organisation.identifiers().stream().map(identifier -> sql.newRecord(ORGANISATION_IDENTIFIER)
                .setId(identifier.id()).setOrganisationId(owner).setScheme(identifier.scheme().name())
                .setIdentifier(identifier.value())).toList());
        edit.replace(SITE, SITE.ORGANISATION_ID, owner, siteRows(sql, organisation));
        edit.replace(ORGANISATION_CHANNEL, ORGANISATION_CHANNEL.ORGANISATION_ID, owner,
            channelRows(sql, organisation));
        edit.replace(ORGANISATION_TAG, ORGANISATION_TAG.ORGANISATION_ID, owner, organisation.tags().stream().distinct()
            .map(tag -> sql.newRecord(ORGANISATION_TAG).setId(tagKey(owner, tag)).setOrganisationId(owner).setTag(tag))
            .toList());
    }

    /** Its tags as others spell them already. */
    static Organisation spelledAlike(DSLContext sql, Organisation organisation) {
        return organisation.edit().tags(organisation.tags().stream()
            .map(tag -> spelling(sql, tag, ORGANISATION_TAG.ORGANISATION_ID.ne(organisation.id()))).toList()).done();
    }

    /** A tag as it is spelled in the register already, or as it comes. */
    static String spelling(DSLContext sql, String tag, Condition whose) {
        return sql.select(ORGANISATION_TAG.TAG).from(ORGANISATION_TAG)
            .where(DSL.lower(ORGANISATION_TAG.TAG).eq(tag.toLowerCase(Locale.ROOT))).and(whose)
            .orderBy(ORGANISATION_TAG.TAG).limit(1).fetchOptional(ORGANISATION_TAG.TAG).orElse(tag);
    }

    private static List<SiteRecord> siteRows(
        DSLContext sql, Organisation organisation) {
        List<SiteRecord> rows = new ArrayList<>();
        for (Site site : organisation.sites()) {
            rows.add(sql.newRecord(SITE).setId(site.id()).setOrganisationId(organisation.id()).setLabel(site.label())
                .setAddress(site.address()).setTown(site.town()).setPostcode(site.postcode())
                .setAccessNotes(site.accessNotes()).setIsMain(site.main() ? true : null).setPosition(rows.size()));
        }
        return rows;
    }

    private static List<OrganisationChannelRecord> channelRows(
        DSLContext sql, Organisation organisation) {
        List<OrganisationChannelRecord> rows = new ArrayList<>();
        for (Channel channel : organisation.channels()) {
            rows.add(sql.newRecord(ORGANISATION_CHANNEL).setId(channel.id()).setOrganisationId(organisation.id())
                .setKind(channel.kind().name()).setDetail(channel.detail()).setNote(channel.note())
                .setPosition(rows.size()));
        }
        return rows;
    }

    /** A tag has no identity of its own, so its key follows from what it says of whom. */
    private static UUID tagKey(UUID owner, String tag) {
        return UUID.nameUUIDFromBytes((owner + tag).getBytes(StandardCharsets.UTF_8));
    }
}
