package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;

/** A partnership of two organisations, each with one representative, for tests of meetings. */
record Group(UUID partnership, Organisation link, UUID sam, Organisation police, UUID kim) {

    static Group in(Database database) {
        Organisation link = new OrganisationStore(database).save(Samples.organisation("Housing Link"));
        Organisation police = new OrganisationStore(database).save(Samples.organisation("Borough Police"));
        UUID sam = new ContactStore(database).save(Samples.contact("Sam Reed")).id();
        UUID kim = new ContactStore(database).save(Samples.contact("Kim Osei")).id();
        return database.write(new ChangeLabel("change.meeting.added", ""), edit -> {
            UUID partnership = Ids.next();
            edit.put(edit.sql().newRecord(PARTNERSHIP).setId(partnership).setRef(edit.nextRef("PRT"))
                .setName("Safer Streets").setSortName("safer streets").setFormality("INFORMAL").setStage("DELIVERING")
                .setMeetingEveryDays(42));
            member(edit, partnership, link.id(), List.of(sam), "CHAIR");
            member(edit, partnership, police.id(), List.of(kim), "REPRESENTATIVE");
            return new Group(partnership, link, sam, police, kim);
        });
    }

    private static void member(Edit edit, UUID partnership, UUID organisation, List<UUID> people, String capacity) {
        DSLContext sql = edit.sql();
        UUID membership = Ids.next();
        edit.put(sql.newRecord(MEMBERSHIP).setId(membership).setPartnershipId(partnership).setOrganisationId(organisation)
            .setPartyKind("ORGANISATION").setRole("MEMBER").setRelationshipBasis("PARTNERSHIP")
            .setVoice("DECIDES_TOGETHER").setPosition(0));
        people.forEach(person -> edit.put(sql.newRecord(REPRESENTATIVE).setId(Ids.next()).setMembershipId(membership)
            .setContactId(person).setCapacity(capacity)));
    }
}
