package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.SlowSign;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class OverviewStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private OverviewStore overview;
    private RegisterRows rows;
    private UUID streets;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        overview = new OverviewStore(register.database());
        rows = new RegisterRows(register);
        streets = partnership("Safer Streets", PartnershipModel.MULTI_AGENCY, Stage.DELIVERING);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void lateThingsStayAndThingsBeyondTheDaysAskedForAreLeftOut() {
        rows.action(streets, "Late", Optional.empty(), Optional.of(TODAY.minusDays(400)));
        rows.action(streets, "Undated", Optional.empty(), Optional.empty());
        rows.meeting(streets, TODAY.plusDays(30), "PLANNED");
        rows.meeting(streets, TODAY.plusDays(31), "PLANNED");
        rows.meeting(streets, TODAY.plusDays(3), "CANCELLED");
        assertThat(overview.due(30)).extracting(Due::reason).containsExactly(Due.Reason.ACTION, Due.Reason.MEETING);
        assertThat(overview.due(90)).hasSize(3);
    }

    @Test
    void noticeIsDueTheNoticeDaysBeforeTheEndAndAfterThatTheEndItself() {
        rows.agreement(streets, "Contract", Optional.empty(), Optional.of(TODAY.plusDays(40)), 28);
        rows.agreement(streets, "Too late", Optional.empty(), Optional.of(TODAY.plusDays(20)), 28);
        rows.agreement(streets, "No notice", Optional.empty(), Optional.of(TODAY.plusDays(5)), 0);
        assertThat(overview.due(30)).extracting(Due::reason, Due::on, Due::what).containsExactly(
            tuple(Due.Reason.AGREEMENT_ENDS, TODAY.plusDays(5), "No notice"),
            tuple(Due.Reason.AGREEMENT_NOTICE, TODAY.plusDays(12), "Contract"),
            tuple(Due.Reason.AGREEMENT_ENDS, TODAY.plusDays(20), "Too late"));
    }

    @Test
    void reviewsOfAgreementsAndPartnershipsAndChecksOfPartnersAreDue() {
        rows.agreement(streets, "Protocol", Optional.of(TODAY.minusDays(12)), Optional.empty(), 0);
        PartnershipStore partnerships = new PartnershipStore(register.database());
        partnerships.save(partnerships.get(streets).edit().review(Optional.of(12), Optional.of(TODAY.plusDays(21))).done());
        new OrganisationStore(register.database()).save(Samples.organisation("Housing Link").edit()
            .checked(new Organisation.Checked(Optional.of(TODAY.minusMonths(24)), "Asha", Optional.of(24))).done());
        assertThat(overview.due(30)).extracting(Due::reason, Due::on, Due::where).containsExactly(
            tuple(Due.Reason.AGREEMENT_REVIEW, TODAY.minusDays(12), "Safer Streets"),
            tuple(Due.Reason.PARTNER_CHECK, TODAY, ""),
            tuple(Due.Reason.PARTNERSHIP_REVIEW, TODAY.plusDays(21), "Safer Streets"));
    }

    @Test
    void aPartnerNeverCheckedIsDueFromTheDayItWasAdded() {
        new OrganisationStore(register.database()).save(Samples.organisation("Housing Link").edit()
            .checkEvery(Optional.of(1)).done());
        assertThat(overview.due(31)).extracting(Due::reason, Due::on)
            .contains(tuple(Due.Reason.PARTNER_CHECK, TODAY.plusMonths(1)));
    }

    @Test
    void anActionNamesItsOwner() {
        Organisation link = rows.organisation("Housing Link");
        rows.action(streets, "Circulate the policy", Optional.of(link.id()), Optional.of(TODAY));
        assertThat(overview.due(0)).singleElement().satisfies(due -> {
            assertThat(due.what()).isEqualTo("Circulate the policy");
            assertThat(due.detail()).isEqualTo("Housing Link");
            assertThat(due.where()).isEqualTo("Safer Streets");
        });
    }

    @Test
    void countsSayHowManyNeedSomeone() {
        rows.action(streets, "Late", Optional.empty(), Optional.of(TODAY.minusDays(1)));
        rows.action(streets, "Today", Optional.empty(), Optional.of(TODAY));
        rows.agreement(streets, "Protocol", Optional.of(TODAY), Optional.empty(), 0);
        rows.agreement(streets, "Long", Optional.empty(), Optional.of(TODAY.plusYears(2)), 90);
        rows.contact("Jo", "Field");
        assertThat(overview.counts()).containsAllEntriesOf(Map.of(Kind.ORGANISATION, new Tally(0, 0), Kind.CONTACT, new Tally(1, 0),
            Kind.PARTNERSHIP, new Tally(1, 0), Kind.AGREEMENT, new Tally(2, 1), Kind.MEETING, new Tally(0, 0),
            Kind.ACTION, new Tally(2, 1)));
    }

    @Test
    void partnershipsAreCountedByMainModelWhileTheyAreAlive() {
        partnership("Arts", PartnershipModel.NETWORKING, Stage.EXPLORING);
        partnership("Gone", PartnershipModel.NETWORKING, Stage.ENDED);
        assertThat(overview.byModel()).isEqualTo(Map.of(PartnershipModel.NETWORKING, 1, PartnershipModel.MULTI_AGENCY, 1));
    }

    @Test
    void signsOfSlowingDownComeWithTheirEvidenceAndTheGravestFirst() {
        for (int i = 0; i < 4; i++) {
            rows.action(streets, "Action " + i, Optional.empty(), Optional.of(TODAY.minusDays(i == 0 ? 5 : -5)));
        }
        UUID trail = partnership("Trail", PartnershipModel.NETWORKING, Stage.DELIVERING);
        List.of(200, 230, 260).forEach(days -> rows.meeting(trail, TODAY.minusDays(days), "HELD"));
        UUID resting = partnership("Proposed only", PartnershipModel.NETWORKING, Stage.EXPLORING);
        List.of(200, 230, 260).forEach(days -> rows.meeting(resting, TODAY.minusDays(days), "HELD"));
        assertThat(overview.slowing()).containsExactly(
            new SlowSign.MeetingsStopped(trail, "Trail", true, TODAY.minusDays(200), 200, 30),
            new SlowSign.ActionsOverdue(streets, "Safer Streets", false, 1, 4));
    }

    private UUID partnership(String name, PartnershipModel model, Stage stage) {
        return new PartnershipStore(register.database())
            .save(Partnership.named(name, model).edit().stage(stage).done()).id();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
