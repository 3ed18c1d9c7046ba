package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.Recipient;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Who is written to, with the post address of where they work: the main site of the organisation of their first current position. */
public final class RecipientStore {
    private static final int OFFERED = 10;

    private final Database database;
    private final OrganisationStore organisations;

    public RecipientStore(Database database) {
        this.database = database;
        this.organisations = new OrganisationStore(database);
    }

    /** These contacts in this order, and us; those that are gone are left out. */
    public Mailing of(List<UUID> contacts) {
        LocalDate today = database.today();
        Map<UUID, Organisation> met = new HashMap<>();
        List<Recipient> to = new ArrayList<>();
        for (UUID id : contacts) {
            database.read(sql -> present(sql, id)).ifPresent(contact -> to.add(recipient(contact, today, met)));
        }
        return new Mailing(organisations.us().map(RecipientStore::sender).orElse(Mailing.NONE.from()), to);
    }

    /** The contacts who speak for the members of a partnership today, each once. */
    public List<UUID> representatives(UUID partnership) {
        LocalDate today = database.today();
        return database.read(sql -> sql.select(REPRESENTATIVE.CONTACT_ID).from(REPRESENTATIVE)
            .join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(REPRESENTATIVE.MEMBERSHIP_ID))
            .where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today)))
            .and(REPRESENTATIVE.FROM_ON.isNull().or(REPRESENTATIVE.FROM_ON.le(today)))
            .and(REPRESENTATIVE.TO_ON.isNull().or(REPRESENTATIVE.TO_ON.ge(today)))
            .orderBy(MEMBERSHIP.ID, REPRESENTATIVE.ID).fetch(REPRESENTATIVE.CONTACT_ID)).stream().distinct().toList();
    }

    /** Up to ten partnerships found by the typed words, for pickers. */
    public List<RecordLink> partnershipsNamed(String typed) {
        return database.read(sql -> sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME).from(PARTNERSHIP).where(Matching.present(PARTNERSHIP))
            .and(Matching.words(PARTNERSHIP.SEARCH_KEY, typed)).orderBy(PARTNERSHIP.SORT_NAME, PARTNERSHIP.ID).limit(OFFERED)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static Optional<Contact> present(DSLContext sql, UUID id) {
        return sql.fetchExists(CONTACT, CONTACT.ID.eq(id).and(Matching.present(CONTACT))) ? ContactStore.find(sql, id) : Optional.empty();
    }

    private Recipient recipient(Contact contact, LocalDate today, Map<UUID, Organisation> met) {
        Optional<Position> position = contact.currentPositions(today).stream().findFirst();
        Optional<Organisation> at = position.map(one -> met.computeIfAbsent(one.organisation(), organisations::get));
        return new Recipient(contact.id(), contact.name(), at.map(Organisation::name).orElse(""), position.map(Position::jobTitle).orElse(""),
            at.map(RecipientStore::address).orElse(List.of()), contact.privacy().doNotContact());
    }

    private static Mailing.Sender sender(Organisation us) {
        String reach = String.join(" · ", Stream.of(us.channel(ChannelKind.PHONE), us.channel(ChannelKind.EMAIL)).flatMap(Optional::stream)
            .map(Channel::detail).filter(detail -> !detail.isBlank()).toList());
        return new Mailing.Sender(us.name(), address(us), reach);
    }

    private static List<String> address(Organisation organisation) {
        return organisation.mainSite().map(RecipientStore::lines).orElse(List.of());
    }

    private static List<String> lines(Site site) {
        return Stream.concat(site.address().lines(), Stream.of(site.town(), site.postcode())).map(String::strip)
            .filter(line -> !line.isEmpty()).toList();
    }
}
