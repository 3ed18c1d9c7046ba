package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.store.governance.InvolvementStore;
import org.partnershipregister.store.governance.ProgressStore;
import org.partnershipregister.store.governance.RiskStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.TestRegister;

class SampleGovernanceTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private static Register register;
    private static List<Partnership> all;

    @BeforeAll
    static void fill() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
        PartnershipStore partnerships = new PartnershipStore(register.database());
        all = new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL).stream().map(partnerships::get).toList();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void someCommitteesReachTheirQuorumAndSomeDoNot() {
        List<Committee> committees = all.stream().flatMap(one -> new CommitteeStore(register.database()).of(one.id()).stream()).toList();
        assertThat(committees).hasSizeGreaterThan(5).anyMatch(one -> !one.current(TODAY));
        assertThat(committees).filteredOn(one -> one.current(TODAY))
            .anyMatch(one -> one.reachesQuorum(TODAY).filter(yes -> yes).isPresent())
            .anyMatch(one -> one.reachesQuorum(TODAY).filter(yes -> !yes).isPresent());
        assertThat(committees).anyMatch(one -> one.seats().size() > one.seats(TODAY).size());
    }

    @Test
    void severalPartnershipsHaveARiskListAndInvolveServiceUsers() {
        RiskStore risks = new RiskStore(register.database());
        InvolvementStore involvement = new InvolvementStore(register.database());
        assertThat(all).filteredOn(one -> !risks.of(one.id()).isEmpty()).hasSizeGreaterThan(4);
        assertThat(all).filteredOn(one -> !involvement.of(one.id()).isEmpty()).hasSizeGreaterThan(4);
        assertThat(all.stream().flatMap(one -> risks.of(one.id()).stream())).extracting(Risk::state).contains(RiskState.values());
    }

    @Test
    void theNewestNoteAgreesWithTheStateOfItsObjective() {
        ProgressStore progress = new ProgressStore(register.database());
        all.forEach(one -> progress.of(one.id()).forEach((id, said) -> assertThat(objective(one, id).state())
            .as(objective(one, id).text()).isEqualTo(said.notes().getFirst().state())));
    }

    @Test
    void aGroupIsAMemberAndADeputySpeaks() {
        MembershipStore members = new MembershipStore(register.database());
        var lines = all.stream().flatMap(one -> members.of(one.id()).stream()).map(line -> line.membership()).toList();
        assertThat(lines).anyMatch(one -> one.party().kind() == PartyKind.SERVICE_USER_GROUP && !one.ownObjectives().isEmpty());
        assertThat(lines).anyMatch(one -> one.representatives().stream().anyMatch(person -> person.capacity() == Capacity.DEPUTY));
    }

    @Test
    void someChecksOnPartnersCallSoon() {
        assertThat(new OverviewStore(register.database()).due(30)).filteredOn(due -> due.reason() == Due.Reason.DUE_DILIGENCE)
            .hasSizeBetween(2, 8);
    }

    private static Objective objective(Partnership partnership, UUID id) {
        return partnership.objectives().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
