package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.ContributionState;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.store.resource.ContributionLists;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.store.resource.PoolStore;
import org.partnershipregister.testing.TestRegister;

class SampleResourcesTest {
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
    void fiveTownPartnershipsPoolMoreThanFiftyThingsOfEveryKind() {
        List<PooledLine> lines = all();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(55);
        assertThat(lines).extracting(line -> line.contribution().nature().kind()).contains(ResourceKind.values());
        assertThat(lines).extracting(line -> line.contribution().kept().state()).contains(ContributionState.values());
        assertThat(lines).extracting(PooledLine::partnership).hasSizeGreaterThan(4);
        assertThat(lines).allMatch(line -> line.contribution().problems().isEmpty());
    }

    @Test
    void someEntriesAreReversedAndTheStateIsTheLedgers() {
        LedgerStore ledgers = new LedgerStore(register.database());
        Set<UUID> reversed = new HashSet<>();
        all().forEach(line -> {
            var ledger = ledgers.of(line.id());
            ledger.entries().forEach(entry -> entry.reverses().ifPresent(reversed::add));
            assertThat(line.contribution().kept().state()).as(line.contribution().title()).isEqualTo(ledger.state());
            assertThat(line.balance()).isEqualTo(ledger.balance());
        });
        assertThat(reversed).isNotEmpty();
    }

    @Test
    void whatEndedHasGivenEverythingBack() {
        Pool pool = new PoolStore(register.database()).of(partnership("Splash"));
        assertThat(pool.lines()).hasSizeGreaterThan(6).allMatch(line -> line.left().nothing());
    }

    @Test
    void pledgesAreLateAndASecondmentEndsSoon() {
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(60)).extracting(Due::reason).contains(Due.Reason.PLEDGE, Due.Reason.SECONDMENT_ENDS);
    }

    @Test
    void threeBudgetsRunOverYearsAndOneLineIsOverspent() {
        BudgetStore store = new BudgetStore(register.database());
        var safer = store.of(partnership("Safer Streets"));
        assertThat(safer).hasSize(2);
        var bac = store.of(partnership("Borough Advice")).stream()
            .filter(budget -> budget.total(BudgetSide.INCOME).actual() != 0).findFirst().orElseThrow();
        // 4 x 30,000 came in; spent 49,900 + 35,500 + 21,400 + 7,300 = 114,100
        assertThat(bac.total(BudgetSide.INCOME).actual()).isEqualTo(12_000_000);
        assertThat(bac.total(BudgetSide.COST).actual()).isEqualTo(11_410_000);
        assertThat(safer.getFirst().lines()).anyMatch(line -> line.side() == BudgetSide.COST && line.totals().difference() > 0);
        // 1,800 + 1,900 + 1,900 - 1,900 + 2,150 = 5,850
        assertThat(safer.getLast().lines()).anyMatch(line -> line.actual() == 585_000);
    }

    private static List<PooledLine> all() {
        ContributionLists lists = new ContributionLists(register.database());
        return lists.rows(lists.ids(ResourceQuestion.ALL));
    }

    private static UUID partnership(String name) {
        return new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name)).getFirst();
    }
}
