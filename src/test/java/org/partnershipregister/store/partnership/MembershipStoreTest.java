package org.partnershipregister.store.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class MembershipStoreTest {
    private Register register;
    private MembershipStore members;
    private RegisterRows rows;
    private Partnership consortium;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        members = new MembershipStore(register.database());
        rows = new RegisterRows(register);
        consortium = new PartnershipStore(register.database())
            .save(Partnership.named("Advice Consortium", PartnershipModel.CONSORTIUM));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void membersComeBackInTheirOrderWithNamesSectorAndPeople() {
        Membership first = rows.member(consortium.id(), "Housing Link");
        UUID jo = rows.contact("Jo", "Field");
        Membership spoken = members.save(first.spokenForBy(List.of(
            Representative.of(jo, "Jo Field", Capacity.REPRESENTATIVE, Optional.empty()))));
        members.save(Membership.of(consortium.id(),
            Membership.Party.group(PartyKind.SERVICE_USER_GROUP, "Young people’s panel"), Optional.empty()));
        var lines = members.of(consortium.id());
        assertThat(lines).extracting(line -> line.membership().party().name())
            .containsExactly("Housing Link", "Young people’s panel");
        assertThat(lines.getFirst().membership()).isEqualTo(spoken);
        assertThat(lines.getFirst().sector()).contains(Sector.VOLUNTARY);
        assertThat(lines.getLast().sector()).isEmpty();
        assertThat(lines.getFirst().membership().representatives()).extracting(Representative::name)
            .containsExactly("Jo Field");
    }

    @Test
    void aSecondLeadBodyOfAConsortiumIsRefused() {
        members.save(lead(rows.member(consortium.id(), "Housing Link")));
        Membership other = rows.member(consortium.id(), "Harbour College");
        assertThatThrownBy(() -> members.save(lead(other))).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED);
            assertThat(failure.args()).containsExactly("Housing Link");
        });
    }

    @Test
    void anotherModelMayHaveTwoLeadBodies() {
        Partnership network = new PartnershipStore(register.database())
            .save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        members.save(lead(rows.member(network.id(), "Housing Link")));
        members.save(lead(rows.member(network.id(), "Harbour College")));
        assertThat(members.of(network.id())).allMatch(line -> line.membership().role() == MemberRole.LEAD_BODY);
    }

    @Test
    void aNetworkWithTwoLeadBodiesDoesNotBecomeAConsortiumByAModelEither() {
        PartnershipStore partnerships = new PartnershipStore(register.database());
        Partnership network = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        members.save(lead(rows.member(network.id(), "Housing Link")));
        Membership second = members.save(lead(rows.member(network.id(), "Harbour College")));
        Partnership joined = network.edit().models(network.models().joinedBy(PartnershipModel.CONSORTIUM, TestRegister.TODAY,
            "A bid together")).done();
        assertThatThrownBy(() -> partnerships.save(joined)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        assertThat(partnerships.get(network.id())).isEqualTo(network);
        members.end(second.id(), TestRegister.TODAY, "One leads");
        assertThat(partnerships.save(joined).models().follows(PartnershipModel.CONSORTIUM)).isTrue();
        Membership first = members.of(network.id()).getFirst().membership();
        assertThat(members.save(first.wanting("More bids")).role()).as("who led before is no hindrance").isEqualTo(MemberRole.LEAD_BODY);
    }

    @Test
    void endingAMembershipListsWhatItHeldAndDeletesNothing() {
        Membership member = rows.member(consortium.id(), "Housing Link");
        UUID organisation = member.party().organisation().orElseThrow();
        UUID jo = rows.contact("Jo", "Field");
        members.save(member.spokenForBy(List.of(
            Representative.of(jo, "Jo Field", Capacity.DEPUTY, Optional.empty()))));
        UUID action = rows.action(consortium.id(), "Circulate the policy", Optional.of(organisation), Optional.empty());
        UUID agreement = rows.agreement(consortium.id(), "Consortium agreement", Optional.empty(), Optional.empty(), 0);
        rows.party(agreement, organisation);
        UUID desks = gift(member, "Two desks", "IN_USE");
        gift(member, "A van", "RETURNED");
        obligation(agreement, organisation, "Send the yearly figures", "OPEN");
        obligation(agreement, organisation, "Name somebody who answers", "MET");
        Handover held = members.end(member.id(), TestRegister.TODAY, "Moved away");
        assertThat(held.people()).extracting(RecordLink::id).containsExactly(jo);
        assertThat(held.actions()).extracting(RecordLink::id).containsExactly(action);
        assertThat(held.signatures()).extracting(RecordLink::id).containsExactly(agreement);
        assertThat(held.gifts()).extracting(RecordLink::id).containsExactly(desks);
        assertThat(held.obligations()).containsExactly(new RecordLink(Kind.AGREEMENT, agreement, "Send the yearly figures"));
        Membership ended = members.get(member.id());
        assertThat(ended.left()).contains(TestRegister.TODAY);
        assertThat(ended.leavingReason()).isEqualTo("Moved away");
        assertThat(members.handover(member.id())).as("all is still there").isEqualTo(held);
        register.undo().undo();
        assertThat(members.get(member.id()).left()).isEmpty();
    }

    @Test
    void anOrganisationKnowsItsMemberships() {
        Membership member = rows.member(consortium.id(), "Housing Link");
        assertThat(members.ofOrganisation(member.party().organisation().orElseThrow())).extracting(Membership::partnership)
            .containsExactly(consortium.id());
    }

    private UUID gift(Membership member, String title, String state) {
        UUID id = Ids.next();
        register.database().write(new ChangeLabel("change.resource.added", title), edit -> {
            edit.put(edit.sql().newRecord(RESOURCE_CONTRIBUTION).setId(id).setRef(edit.nextRef("RES")).setTitle(title)
                .setSortName(title).setPartnershipId(consortium.id()).setMembershipId(member.id()).setKind("EQUIPMENT")
                .setBasis("IN_KIND").setUnit("ITEMS").setState(state));
            return id;
        });
        return id;
    }

    private void obligation(UUID agreement, UUID organisation, String text, String state) {
        register.database().write(new ChangeLabel("change.agreement.saved", text), edit -> {
            edit.put(edit.sql().newRecord(OBLIGATION).setId(Ids.next()).setAgreementId(agreement).setOrganisationId(organisation)
                .setText(text).setRepeats("ONCE").setState(state).setPosition(0));
            return text;
        });
    }

    private static Membership lead(Membership member) {
        return member.as(MemberRole.LEAD_BODY, RelationshipBasis.PARTNERSHIP, Voice.DECIDES_TOGETHER);
    }
}
