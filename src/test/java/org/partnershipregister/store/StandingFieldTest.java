package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.TestRegister.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.store.relationship.RelationshipStore;
import org.partnershipregister.testing.RelationshipSamples;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

/** What counts as a contract, by the rule in {@link Standing}, and that lists and Home count by it. */
class StandingFieldTest {
    private Register register;
    private RelationshipSamples samples;
    private Partnership partnership;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new RelationshipSamples(register);
        partnership = samples.partnership("Night Watch", PartnershipModel.MULTI_AGENCY);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void onePartnerAmongContractorsMakesAPartnership() {
        assertThat(counted()).as("nobody else yet").isEqualTo(Standing.PARTNERSHIP);
        member("Guards", RelationshipBasis.CONTRACT);
        assertThat(counted()).isEqualTo(Standing.CONTRACT);
        member("Trust", RelationshipBasis.GRANT);
        assertThat(counted()).isEqualTo(Standing.CONTRACT);
        member("Brewery", RelationshipBasis.MIXED);
        assertThat(counted()).isEqualTo(Standing.MIXED);
        member("Neighbours", RelationshipBasis.PARTNERSHIP);
        assertThat(counted()).isEqualTo(Standing.PARTNERSHIP);
    }

    @Test
    void ourselvesAndThoseWhoLeftDoNotCount() {
        Organisation us = new OrganisationStore(register.database()).save(Samples.organisation("Us").edit().us(true).done());
        new MembershipStore(register.database()).save(Membership.of(partnership.id(),
            Membership.Party.organisation(us.id(), "Us"), Optional.empty()));
        member("Guards", RelationshipBasis.CONTRACT);
        Membership gone = member("Neighbours", RelationshipBasis.PARTNERSHIP);
        new MembershipStore(register.database()).end(gone.id(), TODAY, "Moved away");
        assertThat(counted()).isEqualTo(Standing.CONTRACT);
    }

    @Test
    void theNewestTestOfTheWholeDecidesBeforeTheMembersAndTheOverrideBeforeTheScore() {
        Membership guards = member("Guards", RelationshipBasis.CONTRACT);
        RelationshipStore tests = new RelationshipStore(register.database());
        tests.keep(RelationshipSamples.test(guards, TODAY, "22222222"), "Guards");
        assertThat(counted()).as("a member's test alone changes nothing").isEqualTo(Standing.CONTRACT);
        tests.keep(RelationshipSamples.test(partnership.id(), TODAY.minusYears(1), "11111111"), "whole");
        assertThat(counted()).isEqualTo(Standing.MIXED);
        tests.keep(RelationshipSamples.test(partnership.id(), TODAY.minusYears(2), "00000000"), "older");
        assertThat(counted()).isEqualTo(Standing.MIXED);
        tests.keep(RelationshipSamples.test(partnership.id(), TODAY, "00000000")
            .decided(Standing.PARTNERSHIP, "They set it up with us"), "newest");
        assertThat(counted()).isEqualTo(Standing.PARTNERSHIP);
    }

    @Test
    void listsFilterSortAndCountByIt() {
        member("Guards", RelationshipBasis.CONTRACT);
        Partnership other = samples.partnership("Alpha", PartnershipModel.NETWORKING);
        PartnershipLists lists = new PartnershipLists(register.database());
        assertThat(lists.ids(PartnershipQuestion.ALL.standing(Standing.CONTRACT))).containsExactly(partnership.id());
        assertThat(lists.ids(PartnershipQuestion.ALL.standing(Standing.PARTNERSHIP))).containsExactly(other.id());
        assertThat(lists.ids(PartnershipQuestion.ALL.sorted(PartnershipQuestion.Sort.STANDING, false)))
            .containsExactly(partnership.id(), other.id());
        assertThat(lists.byStanding()).isEqualTo(Map.of(Standing.CONTRACT, 1, Standing.MIXED, 0, Standing.PARTNERSHIP, 1));
    }

    @Test
    void anOrganisationsContractsAreCountedApartToo() {
        Organisation guards = new OrganisationStore(register.database()).save(Samples.organisation("Guards"));
        Partnership other = samples.partnership("Alpha", PartnershipModel.NETWORKING);
        for (Partnership one : List.of(partnership, other)) {
            Membership joins = Membership.of(one.id(), Membership.Party.organisation(guards.id(), "Guards"), Optional.empty());
            new MembershipStore(register.database()).save(one == other ? joins
                : joins.as(joins.role(), RelationshipBasis.CONTRACT, Voice.NONE));
        }
        assertThat(new PartnerLists(register.database()).rows(List.of(guards.id()))).singleElement().satisfies(row -> {
            assertThat(row.partnerships()).isEqualTo(1);
            assertThat(row.contracts()).isEqualTo(1);
        });
    }

    @Test
    void homeCountsContractsApartFromPartnershipsByModel() {
        member("Guards", RelationshipBasis.CONTRACT);
        samples.partnership("Alpha", PartnershipModel.NETWORKING);
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.byModel()).isEqualTo(Map.of(PartnershipModel.NETWORKING, 1));
        assertThat(overview.contracts()).isEqualTo(1);
    }

    @Test
    void aTestIsDueAYearAfterTheLastOneOfThatMemberUnlessItLeft() {
        Membership guards = member("Guards", RelationshipBasis.CONTRACT);
        Membership gone = member("Gone", RelationshipBasis.CONTRACT);
        RelationshipStore tests = new RelationshipStore(register.database());
        tests.keep(RelationshipSamples.test(guards, TODAY.minusYears(2), "00000000"), "Guards");
        tests.keep(RelationshipSamples.test(guards, TODAY.minusYears(1).plusDays(3), "00000000"), "Guards");
        tests.keep(RelationshipSamples.test(gone, TODAY.minusYears(2), "00000000"), "Gone");
        new MembershipStore(register.database()).end(gone.id(), TODAY, "Moved away");
        assertThat(due(7)).extracting(Due::on, Due::what, Due::where).containsExactly(
            org.assertj.core.api.Assertions.tuple(TODAY.plusDays(3), "Guards", "Night Watch"));
        assertThat(due(2)).isEmpty();
    }

    private List<Due> due(int days) {
        return new OverviewStore(register.database()).due(days).stream()
            .filter(due -> due.reason() == Due.Reason.RELATIONSHIP_TEST).toList();
    }

    private Membership member(String name, RelationshipBasis basis) {
        return samples.member(partnership.id(), name, basis, Voice.NONE);
    }

    private Standing counted() {
        return new PartnershipLists(register.database()).rows(List.of(partnership.id())).getFirst().standing();
    }
}
