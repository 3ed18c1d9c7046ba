package org.partnershipregister.store.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.Owner;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.testing.GovernanceSamples;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class PositionHandoverTest {
    private Register register;
    private RegisterRows rows;
    private PositionHandover handover;
    private UUID streets;
    private Membership housing;
    private UUID jo;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        rows = new RegisterRows(register);
        handover = new PositionHandover(register.database());
        streets = new PartnershipStore(register.database())
            .save(Partnership.named("Safer Streets", PartnershipModel.MULTI_AGENCY)).id();
        housing = rows.member(streets, "Housing Link");
        jo = new ContactStore(register.database()).save(Contact.named("Jo Field").edit()
            .positions(List.of(Position.at(organisation(), "Housing Link", "Manager"))).done()).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void endingAPositionListsWhatThePersonHeldAndDeletesNothing() {
        new MembershipStore(register.database()).save(housing.spokenForBy(List.of(
            Representative.of(jo, "", Capacity.DEPUTY, Optional.empty()))));
        new CommitteeStore(register.database()).save(GovernanceSamples.steering(streets, 1)
            .seating(List.of(GovernanceSamples.seat(housing).heldBy(jo, ""))));
        Action action = action("Circulate the policy");
        UUID agreement = signed("Partnership agreement", "jo FIELD");
        Handover before = handover.of(jo, organisation());
        assertThat(before.people()).extracting(RecordLink::name).containsExactly("Safer Streets");
        assertThat(before.seats()).extracting(RecordLink::name).containsExactly("Steering group, Safer Streets");
        assertThat(before.actions()).extracting(RecordLink::id).containsExactly(action.id());
        assertThat(before.signatures()).extracting(RecordLink::id).containsExactly(agreement);
        end();
        assertThat(handover.of(jo, organisation())).as("all is still there").isEqualTo(before);
    }

    @Test
    void whatAnotherOrganisationEntrustedToThePersonIsNotListed() {
        Membership college = rows.member(streets, "Harbour College");
        new MembershipStore(register.database()).save(college.spokenForBy(List.of(
            Representative.of(jo, "", Capacity.REPRESENTATIVE, Optional.empty()))));
        new CommitteeStore(register.database()).save(GovernanceSamples.steering(streets, 1)
            .seating(List.of(GovernanceSamples.seat(college).heldBy(jo, ""))));
        signed("Partnership agreement", "Somebody Else");
        assertThat(handover.of(jo, organisation())).isEqualTo(Handover.NOTHING);
    }

    @Test
    void whatHasEndedIsNotHandedOverAgain() {
        new MembershipStore(register.database()).save(housing.spokenForBy(List.of(
            Representative.of(jo, "", Capacity.REPRESENTATIVE, Optional.empty()).until(TestRegister.TODAY))));
        new CommitteeStore(register.database()).save(GovernanceSamples.steering(streets, 1).seating(List.of(
            GovernanceSamples.seat(housing).heldBy(jo, "").until(Optional.of(TestRegister.TODAY)))));
        assertThat(handover.of(jo, organisation()).empty()).isTrue();
    }

    private Action action(String text) {
        return new ActionStore(register.database()).save(Action.of(new Action.Source(Optional.empty(), Optional.empty(),
            Optional.of(streets), 1), text, Owner.contact(jo, Optional.of(organisation())), Optional.empty()));
    }

    private UUID signed(String title, String signatory) {
        UUID id = rows.agreement(streets, title, Optional.empty(), Optional.empty(), 0);
        rows.party(id, organisation());
        AgreementStore agreements = new AgreementStore(register.database());
        var agreement = agreements.get(id);
        agreements.save(agreement.withParties(agreement.parties().stream().map(party -> party.with(
            new AgreementParty.Signature(signatory, "Manager", Optional.empty(), Optional.empty()))).toList()));
        return id;
    }

    private void end() {
        ContactStore contacts = new ContactStore(register.database());
        Contact kept = contacts.get(jo);
        contacts.save(kept.edit().positions(kept.positions().stream()
            .map(position -> position.ended(TestRegister.TODAY.minusDays(1), "Moved away")).toList()).done());
    }

    private UUID organisation() {
        return housing.party().organisation().orElseThrow();
    }
}
