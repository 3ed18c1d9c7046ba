package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.store.AboutRegisterStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.MeetingLists;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.TestRegister;

class SampleRegisterTest {
    private static Register register;

    @BeforeAll
    static void fill() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void theTownHasFortyOrganisationsOfAllSectorsAndNinetyPeople() {
        PartnerLists lists = new PartnerLists(register.database());
        List<PartnerRow> rows = lists.rows(lists.ids(PartnerQuestion.ALL));
        assertThat(rows).hasSize(40);
        assertThat(rows).extracting(PartnerRow::sector).contains(Sector.values());
        assertThat(new ContactLists(register.database()).ids(ContactQuestion.ALL)).hasSize(90);
    }

    @Test
    void noNumberOrAddressOfTheTownLooksWrong() {
        OrganisationStore organisations = new OrganisationStore(register.database());
        new PartnerLists(register.database()).ids(PartnerQuestion.ALL)
            .forEach(id -> assertThat(organisations.get(id).problems()).as(organisations.get(id).name()).isEmpty());
    }

    @Test
    void sixteenPartnershipsFollowAllFourModelsAndMore() {
        PartnershipStore store = new PartnershipStore(register.database());
        List<UUID> ids = new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL);
        Set<PartnershipModel> models = new HashSet<>();
        ids.forEach(id -> store.get(id).models().spans().forEach(span -> models.add(span.model())));
        assertThat(ids).hasSize(16);
        assertThat(models).contains(PartnershipModel.NETWORKING, PartnershipModel.REFERRAL_SYSTEM,
            PartnershipModel.CONSORTIUM, PartnershipModel.MULTI_AGENCY, PartnershipModel.JOINT_TRAINING);
    }

    @Test
    void twentyAgreementsAndMoreStandInEveryState() {
        AgreementLists lists = new AgreementLists(register.database());
        var rows = lists.rows(lists.ids(AgreementQuestion.ALL));
        assertThat(rows).hasSizeGreaterThanOrEqualTo(20);
        assertThat(rows).extracting(row -> row.status()).contains(AgreementStatus.values());
    }

    /** Nobody signs or adopts a paper with gaps in it. */
    @Test
    void whatWasSignedOrAdoptedHasNoGaps() {
        AgreementFactsStore facts = new AgreementFactsStore(register.database());
        new AgreementLists(register.database()).ids(AgreementQuestion.ALL).stream().map(facts::of)
            .filter(one -> one.agreement().signatures() > 0 || one.agreement().adoptedAt().isPresent())
            .forEach(one -> assertThat(AgreementPaper.of(one).missing()).as(one.agreement().header().title()).isEmpty());
    }

    @Test
    void sixtyMeetingsSpanThreeYearsWithNotesDecisionsAndActions() {
        MeetingStore store = new MeetingStore(register.database());
        List<UUID> ids = new MeetingLists(register.database()).ids(MeetingQuestion.ALL);
        assertThat(ids).hasSize(60);
        assertThat(ids).extracting(id -> store.get(id).when().on())
            .anyMatch(day -> day.isBefore(TestRegister.TODAY.minusMonths(24))).anyMatch(day -> day.isAfter(TestRegister.TODAY));
        assertThat(ids).extracting(store::get).filteredOn(meeting -> !meeting.decisions().isEmpty()).hasSizeGreaterThan(45);
        assertThat(new ActionLists(register.database()).ids(ActionQuestion.ALL)).hasSizeGreaterThan(100);
    }

    @Test
    void theRegisterSaysThatItIsASample() {
        assertThat(new AboutRegisterStore(register.database()).sample()).isTrue();
    }
}
