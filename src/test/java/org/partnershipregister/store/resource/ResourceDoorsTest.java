package org.partnershipregister.store.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.ResourceSamples.TODAY;
import static org.partnershipregister.testing.ResourceSamples.amount;
import static org.partnershipregister.testing.ResourceSamples.entry;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.AwardStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.ResourceSamples;
import org.partnershipregister.testing.TestRegister;

/** Rules of pooled resources and budgets, tried by the ways round them. */
class ResourceDoorsTest {
    private Register register;
    private ResourceSamples samples;
    private ContributionStore contributions;
    private BudgetStore budgets;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ResourceSamples(register);
        contributions = new ContributionStore(register.database());
        budgets = new BudgetStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void nothingIsEnteredForAContributionInTheBin() {
        Contribution laptops = samples.pledged(ResourceKind.EQUIPMENT, "Laptops", amount(6, 1_200));
        contributions.delete(laptops.id());
        refused(Failure.Reason.NOT_FOUND, () -> samples.record(laptops, EntryKind.RECEIVED, amount(6, 1_200), 3));
        contributions.restore(laptops.id());
        samples.record(laptops, EntryKind.RECEIVED, amount(6, 1_200), 3);
        refused(Failure.Reason.IN_USE, () -> contributions.delete(laptops.id()));
    }

    @Test
    void whatWasOnlyOfferedIsNeverLateAndListAndLineAgree() {
        Contribution made = Contribution.of(samples.partnership, ResourceSamples.giver(samples.trust), ResourceKind.FUNDING, "Small fund")
            .during(new Contribution.Span(Optional.empty(), Optional.of(TODAY.minusDays(90)), Optional.of(TODAY.minusDays(30))));
        Contribution fund = contributions.add(made, entry(made, EntryKind.OFFERED, amount(0, 1_000), 100));
        samples.record(fund, EntryKind.RECEIVED, amount(0, 400), 50);
        ContributionLists lists = new ContributionLists(register.database());
        PooledLine line = lists.rows(List.of(fund.id())).getFirst();
        assertThat(line.late(TODAY)).isFalse();
        assertThat(lists.ids(ResourceQuestion.ALL.which(Optional.of(ResourceQuestion.Which.LATE)))).isEmpty();
        // £1,000 pledged, £400 came, the last day is a month ago: now it is late in both
        samples.record(fund, EntryKind.PLEDGED, amount(0, 1_000), 60);
        assertThat(lists.rows(List.of(fund.id())).getFirst().late(TODAY)).isTrue();
        assertThat(lists.ids(ResourceQuestion.ALL.which(Optional.of(ResourceQuestion.Which.LATE)))).containsExactly(fund.id());
    }

    @Test
    void aPledgeGoesWithItsContributionToAnotherPartnership() {
        Contribution laptops = samples.pledged(ResourceKind.EQUIPMENT, "Laptops", amount(6, 1_200));
        Partnership other = new PartnershipStore(register.database()).save(Partnership.named("Warm Spaces", PartnershipModel.MULTI_AGENCY));
        Contribution kept = contributions.get(laptops.id());
        contributions.save(new Contribution(kept.id(), kept.ref(), kept.title(), other.id(), kept.giver(), kept.nature(), kept.span(),
            kept.ownership(), kept.notes(), kept.kept(), kept.version()));
        PoolStore pools = new PoolStore(register.database());
        // 6 laptops worth £1,200 were pledged once, wherever they belong by now
        assertThat(pools.of(other.id()).total().pledged()).isEqualTo(amount(6, 1_200));
        assertThat(pools.of(samples.partnership).total().pledged().nothing()).isTrue();
    }

    @Test
    void theListIsSortedByHowFarThingsHaveCome() {
        Contribution used = samples.pledged(ResourceKind.FUNDING, "A", amount(0, 100));
        samples.record(used, EntryKind.RECEIVED, amount(0, 100), 9);
        samples.record(used, EntryKind.USED, amount(0, 50), 8);
        Contribution pledged = samples.pledged(ResourceKind.FUNDING, "B", amount(0, 100));
        Contribution received = samples.pledged(ResourceKind.FUNDING, "C", amount(0, 100));
        samples.record(received, EntryKind.RECEIVED, amount(0, 100), 9);
        assertThat(new ContributionLists(register.database()).ids(ResourceQuestion.ALL.sorted(ResourceQuestion.Sort.STATE, false)))
            .containsExactly(pledged.id(), received.id(), used.id());
    }

    @Test
    void aLineWithEntriesStaysIncomeOrCost() {
        Budget budget = budget();
        BudgetLine staff = budget.lines().getFirst();
        budgets.record(budget, BudgetEntry.of(staff.id(), TODAY, 5_000, "June", TODAY));
        Budget kept = budgets.get(budget);
        refused(Failure.Reason.LEDGER, () -> budgets.save(kept.with(List.of(kept.lines().getFirst()
            .saying(BudgetSide.INCOME, "Staff", 60_000)))));
        assertThat(budgets.save(kept.with(List.of(kept.lines().getFirst().saying(BudgetSide.COST, "Staff time", 70_000)))).lines())
            .extracting(BudgetLine::text).containsExactly("Staff time");
    }

    @Test
    void theBudgetThatAnAwardMadeStaysWithItsBid() {
        ConsortiumSamples consortium = new ConsortiumSamples(register);
        new AwardStore(register.database()).award(consortium.submitted().id(), consortium.terms(8_400_000));
        Budget made = budgets.of(consortium.consortium.id()).getFirst();
        refused(Failure.Reason.IN_USE, () -> budgets.remove(made));
        assertThat(budgets.of(consortium.consortium.id())).containsExactly(made);
    }

    private Budget budget() {
        return budgets.save(Budget.named(samples.partnership, "Delivery").with(List.of(BudgetLine.of(BudgetSide.COST, "Staff", 60_000))));
    }

    private static void refused(Failure.Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
