package org.partnershipregister.store.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.store.schema.Tables.BUDGET_ENTRY;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.ResourceSamples;
import org.partnershipregister.testing.TestRegister;

class BudgetStoreTest {
    private Register register;
    private BudgetStore store;
    private Budget budget;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        ResourceSamples samples = new ResourceSamples(register);
        store = new BudgetStore(register.database());
        budget = store.save(Budget.named(samples.partnership, "Delivery 2026").heldBy(Optional.of(ResourceSamples.link(samples.trust)), true)
            .with(List.of(BudgetLine.of(BudgetSide.INCOME, "Grant", 100_000), BudgetLine.of(BudgetSide.COST, "Staff", 60_000)
                .of(Optional.of(samples.police.id()), "Aldermere Police"))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aBudgetComesBackWholeWithItsEntries() {
        assertThat(budget.lines()).extracting(BudgetLine::text).containsExactly("Grant", "Staff");
        assertThat(budget.lines().getLast().memberName()).isEqualTo("Aldermere Police");
        BudgetEntry paid = enter(1, 25_000);
        enter(1, 50_000);
        store.reverse(budget, paid, "Paid from another budget");
        Budget kept = store.get(budget);
        assertThat(kept.lines().getLast().entries()).hasSize(3);
        assertThat(kept.lines().getLast().actual()).isEqualTo(50_000);
        assertThat(kept.over().actual()).isEqualTo(-50_000);
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> store.reverse(budget, paid, "Again"));
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> enter(0, -5));
    }

    @Test
    void linesChangeButNoneWithEntriesGoes() {
        BudgetLine grant = budget.lines().getFirst();
        enter(1, 25_000);
        Budget changed = store.save(store.get(budget).with(List.of(store.get(budget).lines().getLast().saying(BudgetSide.COST, "Staff time", 70_000))));
        assertThat(changed.lines()).extracting(BudgetLine::planned).containsExactly(70_000L);
        assertRefused(Failure.Reason.LEDGER, () -> store.save(changed.with(List.of(grant))));
        assertRefused(Failure.Reason.LEDGER, () -> store.remove(changed));
        assertThat(store.get(budget)).isEqualTo(changed);
        register.undo().undo();
        assertThat(store.get(budget).lines()).extracting(BudgetLine::text).containsExactly("Grant", "Staff");
        assertRefused(Failure.Reason.LEDGER, () -> register.undo().undo());
    }

    @Test
    void anEntryOfABudgetIsNeverChangedOrRemoved() {
        BudgetEntry paid = enter(1, 25_000);
        String before = rows();
        ChangeLabel label = new ChangeLabel("change.budget.saved", "");
        assertRefused(Failure.Reason.LEDGER, () -> register.database().write(label, edit -> {
            edit.put(edit.sql().newRecord(BUDGET_ENTRY).setId(paid.id()).setPence(1L));
            return 1;
        }));
        assertRefused(Failure.Reason.LEDGER, () -> register.database().write(label, edit -> {
            edit.remove(BUDGET_ENTRY, paid.id());
            return 1;
        }));
        assertRefused(Failure.Reason.LEDGER, () -> register.undo().undo());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aBudgetWithoutEntriesCanGoAndComeBack() {
        store.remove(budget);
        assertThat(store.of(budget.partnership())).isEmpty();
        register.undo().undo();
        assertThat(store.of(budget.partnership())).containsExactly(budget);
    }

    private BudgetEntry enter(int line, long pence) {
        return store.record(budget, BudgetEntry.of(budget.lines().get(line).id(), TestRegister.TODAY, pence, "", TestRegister.TODAY));
    }

    private String rows() {
        return register.database().read(sql -> sql.selectFrom(BUDGET_ENTRY).orderBy(BUDGET_ENTRY.ID).fetch().toString());
    }

    private static void assertRefused(Failure.Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(reason));
    }
}
