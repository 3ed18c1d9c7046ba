package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_IDENTIFIER;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerKey;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Brings many partners in at once, as one change set that one undo takes back. */
public final class PartnerImportStore {
    private final Database database;

    public PartnerImportStore(Database database) {
        this.database = database;
    }

    /** By what every organisation outside the bin is recognised. */
    public List<PartnerKey> known() {
        return database.read(sql -> {
            Map<UUID, List<String>> numbers = sql.selectFrom(ORGANISATION_IDENTIFIER).fetchGroups(
                ORGANISATION_IDENTIFIER.ORGANISATION_ID, row -> new Identifier(row.getId(),
                    Identifier.Scheme.valueOf(row.getScheme()), row.getIdentifier()).orgId());
            Map<UUID, String> postcodes = sql.select(SITE.ORGANISATION_ID, SITE.POSTCODE).from(SITE)
                .where(SITE.POSITION.eq(0)).fetchMap(SITE.ORGANISATION_ID, SITE.POSTCODE);
            return sql.select(ORGANISATION.ID, ORGANISATION.REF, ORGANISATION.NAME).from(ORGANISATION)
                .where(Matching.present(ORGANISATION)).orderBy(ORGANISATION.SORT_NAME)
                .fetch(row -> new PartnerKey(row.value1(), row.value2(), row.value3(),
                    numbers.getOrDefault(row.value1(), List.of()), postcodes.getOrDefault(row.value1(), "")));
        });
    }

    /**
     * Keeps these organisations (new ones and changed ones) and contacts: all or none.
     *
     * @param from what they come from, for the Undo menu: the file's name
     * @param goOn asked after each organisation with the number done; false stops it
     * @throws Failure CANCELLED when it was stopped; the register is then as before
     */
    public void bring(List<Organisation> organisations, List<Contact> contacts, String from, IntPredicate goOn) {
        OrganisationStore partners = new OrganisationStore(database);
        ContactStore people = new ContactStore(database);
        database.write(new ChangeLabel("change.organisation.imported", from), edit -> {
            int done = 0;
            for (Organisation organisation : organisations) {
                partners.put(edit, organisation);
                if (!goOn.test(++done)) {
                    throw new Failure(Failure.Reason.CANCELLED);
                }
            }
            contacts.forEach(contact -> people.put(edit, contact));
            return done;
        });
    }
}
