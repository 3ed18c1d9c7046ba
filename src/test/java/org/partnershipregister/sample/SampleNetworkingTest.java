package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityFactsStore;
import org.partnershipregister.store.networking.OpportunityLists;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.networking.PracticeLists;
import org.partnershipregister.testing.TestRegister;

class SampleNetworkingTest {
    private static Register register;
    private static List<Opportunity> all;

    @BeforeAll
    static void fill() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
        OpportunityStore store = new OpportunityStore(register.database());
        all = new OpportunityLists(register.database()).ids(OpportunityQuestion.ALL).stream().map(store::get).toList();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void opportunitiesOfThreeYearsStandInEveryStateAndAreOfEveryKind() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(25);
        assertThat(all).extracting(one -> one.course().state()).contains(OpportunityState.values());
        assertThat(all).extracting(Opportunity::kind).contains(OpportunityKind.values());
        LocalDate first = all.stream().map(one -> one.dates().spotted()).min(LocalDate::compareTo).orElseThrow();
        assertThat(first).isBefore(TestRegister.TODAY.minusYears(2).minusMonths(6));
        assertThat(all).noneMatch(one -> one.dates().spotted().isAfter(TestRegister.TODAY));
        assertThat(all).noneMatch(one -> one.course().on().filter(day -> day.isAfter(TestRegister.TODAY)).isPresent());
    }

    @Test
    void organisationsSaidEverythingOneCanSay() {
        assertThat(all.stream().flatMap(one -> one.interests().stream()).map(one -> one.level()).collect(Collectors.toSet()))
            .containsExactlyInAnyOrder(InterestLevel.values());
        assertThat(all).allMatch(one -> one.problems().isEmpty());
    }

    @Test
    void someNeedSomebodyNow() {
        assertThat(all).anyMatch(one -> one.late(TestRegister.TODAY));
        assertThat(all).anyMatch(one -> one.course().state().open() && one.daysLeft(TestRegister.TODAY).filter(days -> days >= 0 && days <= 14)
            .isPresent());
    }

    @Test
    void whatBecameOfAnOpportunityIsToBeSeen() {
        List<RecordLink> became = all.stream().flatMap(one -> new OpportunityFactsStore(register.database()).of(one.id()).became().stream()).toList();
        assertThat(became).extracting(RecordLink::name).containsExactlyInAnyOrder("Debt advice in five libraries",
            "Green corridor path, phase one", "Green Corridor Consortium");
    }

    @Test
    void aDozenPracticesAreShared() {
        assertThat(new PracticeLists(register.database()).ids(PracticeQuestion.ALL)).hasSizeGreaterThanOrEqualTo(12);
    }
}
