package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.TestHistory;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.Becoming;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.relationship.RelationshipStore;
import org.partnershipregister.store.steps.StepStore;
import org.partnershipregister.testing.TestRegister;

class SampleRelationshipsTest {
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

    /** sample/relationships.txt: 10001001 = 3, 00001001 = 2, 00000001 = 1, all contracts. */
    @Test
    void nightworksIsAContractThatDriftsFurtherApart() {
        UUID safer = partnership("Safer Streets");
        TestHistory tests = new RelationshipStore(register.database()).of(safer);
        Optional<UUID> nightworks = Optional.of(member(safer, "Nightworks"));
        assertThat(tests.of(nightworks)).hasSize(3).allMatch(test -> test.result() == Standing.CONTRACT);
        assertThat(tests.of(nightworks)).extracting(test -> test.score()).containsExactly(1, 2, 3);
        assertThat(tests.change(nightworks)).contains(-1);
    }

    @Test
    void theRegisterHasPartnershipsAndAContractApart() {
        var counts = new PartnershipLists(register.database()).byStanding();
        assertThat(counts.get(Standing.CONTRACT)).isPositive();
        assertThat(counts.get(Standing.PARTNERSHIP)).isGreaterThan(10);
    }

    @Test
    void checklistsAreUnderWayInAtLeastEightPartnershipsAndSomeAreLate() {
        StepStore steps = new StepStore(register.database());
        List<Checklist> all = new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL).stream()
            .flatMap(id -> steps.of(id).stream()).toList();
        assertThat(all.stream().map(Checklist::partnership).distinct().count()).isGreaterThanOrEqualTo(8);
        assertThat(all).anyMatch(list -> list.next().isPresent()).anyMatch(list -> list.next().isEmpty());
        assertThat(all).allMatch(list -> list.steps().stream().allMatch(step ->
            step.settled().filter(day -> day.isAfter(TestRegister.TODAY)).isEmpty()));
        assertThat(new OverviewStore(register.database()).due(30)).extracting(Due::reason)
            .contains(Due.Reason.STEP, Due.Reason.RELATIONSHIP_TEST);
    }

    @Test
    void theGreenCorridorCameFromTheHeritageTrail() {
        assertThat(new Becoming(register.database()).family(partnership("Green Corridor")).cameFrom())
            .get().extracting("name").isEqualTo("Heritage Trail Network");
        assertThat(new Becoming(register.database()).family(partnership("Heritage Trail")).ledTo()).isNotEmpty();
    }

    private static UUID partnership(String name) {
        return new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name)).getFirst();
    }

    private static UUID member(UUID partnership, String name) {
        return new MembershipStore(register.database()).of(partnership).stream().map(MemberLine::membership)
            .filter(one -> one.party().name().startsWith(name)).map(Membership::id).findFirst().orElseThrow();
    }
}
