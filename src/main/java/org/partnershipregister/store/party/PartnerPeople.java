package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP_MODEL;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.PersonHere;
import org.partnershipregister.model.party.WorksIn;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.ContactRecord;

/** What an organisation's page lists beside its own details: its people and where it works with us. */
public final class PartnerPeople {
    private static final Field<String> MAIN_MODEL = DSL.field(DSL.select(PARTNERSHIP_MODEL.MODEL).from(PARTNERSHIP_MODEL)
        .where(PARTNERSHIP_MODEL.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)).and(PARTNERSHIP_MODEL.IS_MAIN.isTrue()));

    private final Database database;

    public PartnerPeople(Database database) {
        this.database = database;
    }

    /** Everybody who holds or held a position there: the main contact, then current ones by name, then those who left. */
    public List<PersonHere> of(UUID organisation) {
        return database.read(sql -> sql.select(POSITION.fields()).select(CONTACT.fields()).select(ORGANISATION.NAME)
            .from(POSITION).join(CONTACT).on(CONTACT.ID.eq(POSITION.CONTACT_ID))
            .join(ORGANISATION).on(ORGANISATION.ID.eq(POSITION.ORGANISATION_ID))
            .where(POSITION.ORGANISATION_ID.eq(organisation)).and(Matching.present(CONTACT))
            .orderBy(POSITION.MAIN_CONTACT.desc().nullsLast(), POSITION.END_ON.desc().nullsFirst(),
                CONTACT.SORT_NAME.asc(), POSITION.ID.asc())
            .fetch(row -> {
                ContactRecord person = row.into(CONTACT);
                List<Channel> channels = ContactParts.of(sql, person.getId()).channels();
                return new PersonHere(person.getId(), ContactRows.name(person).full(),
                    ContactParts.position(row.into(POSITION), row.get(ORGANISATION.NAME)),
                    first(channels, ChannelKind.PHONE, ChannelKind.MOBILE), first(channels, ChannelKind.EMAIL));
            }));
    }

    /** The partnerships it is in, then those it has left or that have ended. */
    public List<WorksIn> worksIn(UUID organisation) {
        LocalDate today = database.today();
        return database.read(sql -> sql.select(PARTNERSHIP.ID, PARTNERSHIP.REF, PARTNERSHIP.NAME, MAIN_MODEL,
                MEMBERSHIP.VOICE, MEMBERSHIP.ROLE, MEMBERSHIP.LEFT_ON, PARTNERSHIP.STAGE)
            .from(MEMBERSHIP).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEMBERSHIP.PARTNERSHIP_ID))
            .where(MEMBERSHIP.ORGANISATION_ID.eq(organisation)).and(Matching.present(PARTNERSHIP))
            .orderBy(MEMBERSHIP.LEFT_ON.desc().nullsFirst(), PARTNERSHIP.SORT_NAME.asc(), MEMBERSHIP.ID.asc())
            .fetch(row -> new WorksIn(row.value1(), row.value2(), row.value3(),
                Optional.ofNullable(row.value4()).orElse(""), row.value5(), row.value6(),
                Optional.ofNullable(row.value7()).map(left -> !left.isAfter(today)).orElse(false)
                    || row.value8().equals("ENDED"))));
    }

    /** Up to ten organisations found by the typed words, for pickers: by their names before anything else of theirs. */
    public List<RecordLink> organisationsNamed(String typed) {
        return organisationsNamed(typed, Set.of());
    }

    /** The same without these. */
    public List<RecordLink> organisationsNamed(String typed, Set<UUID> leftOut) {
        Condition inName = Matching.words(ORGANISATION.SORT_NAME, typed);
        return database.read(sql -> sql.select(ORGANISATION.ID, ORGANISATION.NAME).from(ORGANISATION)
            .where(Matching.present(ORGANISATION)).and(Matching.words(ORGANISATION.SEARCH_KEY, typed))
            .and(leftOut.isEmpty() ? DSL.noCondition() : ORGANISATION.ID.notIn(leftOut))
            .orderBy(DSL.when(inName, DSL.inline(0)).otherwise(DSL.inline(1)), ORGANISATION.SORT_NAME, ORGANISATION.ID).limit(10)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2())));
    }

    /** Up to ten people found by the typed words, for pickers. */
    public List<RecordLink> contactsNamed(String typed) {
        return database.read(sql -> sql.selectFrom(CONTACT).where(Matching.present(CONTACT))
            .and(Matching.words(CONTACT.SEARCH_KEY, typed)).orderBy(CONTACT.SORT_NAME, CONTACT.ID).limit(10)
            .fetch(row -> new RecordLink(Kind.CONTACT, row.getId(), ContactRows.name(row).full())));
    }

    private static String first(List<Channel> channels, ChannelKind... kinds) {
        List<ChannelKind> wanted = List.of(kinds);
        return channels.stream().filter(channel -> wanted.contains(channel.kind()))
            .min((one, other) -> Boolean.compare(other.main(), one.main())).map(Channel::detail).orElse("");
    }
}
