package org.partnershipregister.testing;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.CONTACT_CHANNEL;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.util.List;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;

/** A partnership of organisations, put in row by row so that agreements can be tested without the stores of later areas. */
public final class SaferStreets {
    private final Register register;

    public SaferStreets(Register register) {
        this.register = register;
    }

    public Organisation organisation(String name) {
        return new OrganisationStore(register.database()).save(Samples.organisation(name));
    }

    public Organisation us(String name) {
        return new OrganisationStore(register.database()).save(Samples.organisation(name).edit().us(true).done());
    }

    public UUID partnership(String name) {
        UUID id = Ids.next();
        put(PARTNERSHIP.newRecord().setId(id).setRef("PRT-" + id.toString().substring(0, 8)).setName(name).setSortName(name)
            .setPurpose("To make the streets safer.").setVision("Nobody is afraid to walk home.").setFormality("FORMAL")
            .setStage("DELIVERING").setMeetingEveryDays(91).setOwnBudget(true).setExitArrangements(""));
        return id;
    }

    public UUID member(UUID partnership, UUID organisation, String role, int position) {
        UUID id = Ids.next();
        put(MEMBERSHIP.newRecord().setId(id).setPartnershipId(partnership).setOrganisationId(organisation).setPartyKind("ORGANISATION")
            .setRole(role).setRelationshipBasis("PARTNERSHIP").setVoice("DECIDES_TOGETHER").setPosition(position));
        return id;
    }

    public void objective(UUID partnership, String kind, String text) {
        put(OBJECTIVE.newRecord().setId(Ids.next()).setPartnershipId(partnership).setKind(kind).setText(text).setState("ON_TRACK")
            .setPosition(0));
    }

    public void representative(UUID membership, UUID organisation, String given, String family, String jobTitle) {
        UUID contact = Ids.next();
        put(CONTACT.newRecord().setId(contact).setRef("CON-" + contact.toString().substring(0, 13)).setGiven(given).setFamily(family)
            .setSortName(family));
        put(CONTACT_CHANNEL.newRecord().setId(Ids.next()).setContactId(contact).setKind("EMAIL").setDetail(given + "@example.org")
            .setPosition(0));
        put(POSITION.newRecord().setId(Ids.next()).setContactId(contact).setOrganisationId(organisation).setJobTitle(jobTitle)
            .setKind("EMPLOYEE"));
        put(REPRESENTATIVE.newRecord().setId(Ids.next()).setMembershipId(membership).setContactId(contact).setCapacity("REPRESENTATIVE"));
    }

    /** Three members, the first of them leading, each with a representative but the last. */
    public UUID saferStreets(Organisation us, List<Organisation> others) {
        UUID partnership = partnership("Safer Streets");
        representative(member(partnership, us.id(), "LEAD_BODY", 0), us.id(), "Asha", "Patel", "Director");
        for (int i = 0; i < others.size(); i++) {
            UUID member = member(partnership, others.get(i).id(), "MEMBER", i + 1);
            if (i + 1 < others.size()) {
                representative(member, others.get(i).id(), "Sam", "Lee", "Community safety lead");
            }
        }
        objective(partnership, "AIM", "Fewer people hurt");
        return partnership;
    }

    private <R extends UpdatableRecord<R>> void put(R row) {
        register.database().write(new ChangeLabel("test", ""), edit -> {
            edit.put(row);
            return row;
        });
    }
}
