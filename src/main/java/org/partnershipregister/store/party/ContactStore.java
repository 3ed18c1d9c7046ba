package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ContactRecord;

/** Keeps contacts with their channels and positions. Lists are asked of {@link ContactLists}. */
public final class ContactStore {
    private final Database database;

    public ContactStore(Database database) {
        this.database = database;
    }

    /** The contact with that key, binned ones too; NOT_FOUND when there is none. */
    public Contact get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The contact with that reference. */
    public Optional<Contact> withRef(String ref) {
        return database.read(sql -> sql.select(CONTACT.ID).from(CONTACT).where(CONTACT.REF.eq(ref))
            .fetchOptional(CONTACT.ID).flatMap(id -> find(sql, id)));
    }

    /**
     * Saves one contact and answers it as kept. A position marked as the main contact's takes that mark from whoever
     * had it at the organisation.
     */
    public Contact save(Contact contact) {
        String key = contact.version() == 0 ? "change.contact.added" : "change.contact.saved";
        return database.write(new ChangeLabel(key, contact.name().full()), edit -> {
            put(edit, contact);
            return find(edit.sql(), contact.id()).orElseThrow();
        });
    }

    /** Puts one contact as part of a larger action, such as an import. */
    public void put(Edit edit, Contact contact) {
        ContactRecord row = edit.sql().newRecord(CONTACT);
        ContactRows.fill(row, contact);
        if (contact.version() == 0) {
            row.setRef(edit.nextRef(Kind.CONTACT.prefix()));
        } else {
            row.setRowVersion(contact.version());
        }
        row.setSearchKey(searchKey(edit.sql(), contact, row.getRef() == null ? contact.ref() : row.getRef()));
        edit.put(row);
        ContactParts.put(edit, contact);
    }

    /** Moves a contact to the bin. IN_USE when meetings, partnerships or actions name them: end their positions instead. */
    public void delete(UUID id) {
        Contact contact = get(id);
        database.write(new ChangeLabel("change.contact.deleted", contact.name().full()), edit -> {
            delete(edit, contact);
            return id;
        });
    }

    /** Moves a contact to the bin as part of a larger action. */
    void delete(Edit edit, Contact contact) {
        ContactUses.refuseIfUsed(edit.sql(), contact);
        edit.bin(CONTACT, contact.id(), true);
    }

    /** Takes a contact out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.contact.restored", get(id).name().full()), edit -> {
            edit.bin(CONTACT, id, false);
            return id;
        });
    }

    static Optional<Contact> find(DSLContext sql, UUID id) {
        return sql.selectFrom(CONTACT).where(CONTACT.ID.eq(id))
            .fetchOptional(row -> ContactRows.read(row, ContactParts.of(sql, id)));
    }

    /** People are found by their organisations' names too, so a new name reaches their search keys. */
    static void organisationRenamed(Edit edit, UUID organisation) {
        DSLContext sql = edit.sql();
        sql.selectDistinct(POSITION.CONTACT_ID).from(POSITION).where(POSITION.ORGANISATION_ID.eq(organisation))
            .fetch(POSITION.CONTACT_ID).stream().flatMap(id -> find(sql, id).stream())
            .forEach(contact -> edit.put(sql.newRecord(CONTACT).setId(contact.id())
                .setSearchKey(searchKey(sql, contact, contact.ref()))));
    }

    private static String searchKey(DSLContext sql, Contact contact, String ref) {
        UUID[] organisations = contact.positions().stream().map(Position::organisation).toArray(UUID[]::new);
        List<String> names = organisations.length == 0 ? List.of() : sql.select(ORGANISATION.NAME).from(ORGANISATION)
            .where(ORGANISATION.ID.in(organisations)).orderBy(ORGANISATION.SORT_NAME).fetch(ORGANISATION.NAME);
        return ContactRows.searchKey(contact, ref, names);
    }
}
