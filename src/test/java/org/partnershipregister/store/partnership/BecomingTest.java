package org.partnershipregister.store.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.TestRegister.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class BecomingTest {
    private Register register;
    private PartnershipStore partnerships;
    private MembershipStore members;
    private Becoming becoming;
    private Partnership network;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        partnerships = new PartnershipStore(register.database());
        members = new MembershipStore(register.database());
        becoming = new Becoming(register.database());
        network = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING).edit()
            .stage(Stage.DELIVERING).start(Optional.of(TODAY.minusYears(3))).done());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theChosenMembersComeAlongWithTheirRoleTheirVoiceAndThoseWhoSpeakForThem() {
        Contact speaker = new ContactStore(register.database()).save(Samples.contact("Mei Chen"));
        Contact former = new ContactStore(register.database()).save(Samples.contact("Ivor Jones"));
        Membership lead = members.save(member("Band of carers").as(MemberRole.LEAD_BODY, RelationshipBasis.MIXED,
            Voice.VOTES).wanting("A stage of our own").spokenForBy(List.of(
                Representative.of(former.id(), "Ivor Jones", Capacity.CHAIR, Optional.empty()).until(TODAY.minusYears(1)),
                Representative.of(speaker.id(), "Mei Chen", Capacity.CHAIR, Optional.empty()))));
        members.save(member("Stays at home"));
        UUID made = become(List.of(lead.id()));
        Membership carried = members.of(made).stream().map(MemberLine::membership).toList().getFirst();
        assertThat(members.of(made)).hasSize(1);
        assertThat(carried.id()).isNotEqualTo(lead.id());
        assertThat(carried).usingRecursiveComparison().ignoringFields("id", "partnership", "joined", "representatives")
            .isEqualTo(lead);
        assertThat(carried.joined()).contains(TODAY);
        assertThat(carried.representatives()).singleElement().satisfies(one -> {
            assertThat(one.contact()).isEqualTo(speaker.id());
            assertThat(one.from()).contains(TODAY);
        });
        assertThat(members.of(network.id())).as("the network loses nobody").hasSize(2);
    }

    @Test
    void whoStopsSpeakingAfterTheDayItBeganSpeaksNoLongerInTheNewOneEither() {
        Contact former = new ContactStore(register.database()).save(Samples.contact("Ivor Jones"));
        Membership band = members.save(member("Band of carers").spokenForBy(List.of(
            Representative.of(former.id(), "Ivor Jones", Capacity.CHAIR, Optional.empty()).until(TODAY.minusDays(3)))));
        UUID made = becoming.become(network.id(), Optional.empty(), "Arts Bid", PartnershipModel.CONSORTIUM,
            List.of(band.id()), TODAY.minusMonths(1), "Written down a month late");
        assertThat(members.of(made).getFirst().membership().representatives()).singleElement().satisfies(one -> {
            assertThat(one.from()).contains(TODAY.minusMonths(1));
            assertThat(one.speaks(TODAY)).isFalse();
        });
    }

    @Test
    void twoThatLeadSeparatelyCannotBothLeadTheConsortium() {
        Membership one = members.save(member("North").as(MemberRole.LEAD_BODY, RelationshipBasis.PARTNERSHIP, Voice.VOTES));
        Membership other = members.save(member("South").as(MemberRole.LEAD_BODY, RelationshipBasis.PARTNERSHIP, Voice.VOTES));
        assertThatThrownBy(() -> become(List.of(one.id(), other.id()))).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        assertThat(becoming.family(network.id()).alone()).isTrue();
    }

    @Test
    void theOriginIsKeptTheReasonTooAndTheOldOneGoesOn() {
        UUID made = become(List.of());
        Partnership consortium = partnerships.get(made);
        assertThat(consortium.origin()).contains(network.id());
        assertThat(consortium.models().spans()).singleElement().isEqualTo(new ModelSpan(
            consortium.models().spans().getFirst().id(), PartnershipModel.CONSORTIUM, true, Optional.of(TODAY),
            Optional.empty(), "The Arts Fund wants one bid"));
        assertThat(consortium.course().stage()).isEqualTo(Stage.EXPLORING);
        assertThat(partnerships.get(network.id())).isEqualTo(network);
        assertThat(becoming.family(network.id()).ledTo()).extracting(RecordLink::name).containsExactly("Arts Bid");
        assertThat(becoming.family(network.id()).cameFrom()).isEmpty();
        assertThat(becoming.family(made).cameFrom()).map(RecordLink::id).contains(network.id());
    }

    @Test
    void theOldOneEndsTheSameDayWhenThatIsChosenAndOneUndoTakesBackAll() {
        UUID made = becoming.becomeAndEnd(network.id(), Optional.empty(), "Arts Bid", PartnershipModel.CONSORTIUM,
            List.of(), TODAY, "One bid");
        assertThat(partnerships.get(network.id()).course().stage()).isEqualTo(Stage.ENDED);
        assertThat(partnerships.get(network.id()).course().end()).contains(TODAY);
        register.undo().undo();
        assertThat(partnerships.get(network.id()).course()).isEqualTo(network.course());
        assertThatThrownBy(() -> partnerships.get(made)).isInstanceOf(Failure.class);
    }

    @Test
    void whatWasNeverBegunDidNotProceed() {
        Partnership idea = partnerships.save(Partnership.named("An idea", PartnershipModel.NETWORKING));
        becoming.becomeAndEnd(idea.id(), Optional.empty(), "A plan", PartnershipModel.OTHER, List.of(), TODAY, "Better");
        assertThat(partnerships.get(idea.id()).course().stage()).isEqualTo(Stage.DID_NOT_PROCEED);
    }

    @Test
    void aMemberOfAnotherPartnershipOrOneThatLeftCannotComeAlongAndAReasonIsNeeded() {
        Partnership other = partnerships.save(Partnership.named("Other", PartnershipModel.NETWORKING));
        Membership stranger = members.save(Membership.of(other.id(), Membership.Party.group(PartyKind.STAFF_GROUP, "Them"),
            Optional.empty()));
        Membership gone = members.save(member("Gone").leaving(TODAY, "Closed"));
        assertThatThrownBy(() -> become(List.of(stranger.id()))).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        assertThatThrownBy(() -> become(List.of(gone.id()))).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> becoming.become(network.id(), Optional.empty(), "Arts Bid", PartnershipModel.CONSORTIUM,
            List.of(), TODAY, " ")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> becoming.become(Ids.next(), Optional.empty(), "Arts Bid", PartnershipModel.CONSORTIUM,
            List.of(), TODAY, "Why not")).isInstanceOf(Failure.class);
        assertThat(becoming.family(network.id()).alone()).as("nothing is half made").isTrue();
    }

    private UUID become(List<UUID> memberships) {
        return becoming.become(network.id(), Optional.empty(), " Arts Bid ", PartnershipModel.CONSORTIUM, memberships,
            TODAY, "The Arts Fund wants one bid");
    }

    private Membership member(String name) {
        return Membership.of(network.id(), Membership.Party.group(PartyKind.VOLUNTEER_GROUP, name),
            Optional.of(TODAY.minusYears(2)));
    }
}
