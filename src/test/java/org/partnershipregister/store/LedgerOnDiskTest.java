package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.ResourceSamples.amount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Finding;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.store.resource.ContributionStore;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.testing.ResourceSamples;
import org.partnershipregister.testing.TestRegister;

/** Tables that refuse every change still come back from the journal and from backups, row by row. */
class LedgerOnDiskTest {
    @TempDir
    Path temp;
    private Path folder;
    private Path backup;
    private Map<String, String> present;

    @BeforeEach
    void work() {
        folder = temp.resolve("register");
        backup = temp.resolve("stick.zip");
        try (Register register = Register.create(folder, TestRegister.session())) {
            ResourceSamples samples = new ResourceSamples(register);
            Contribution radios = samples.pledged(ResourceKind.EQUIPMENT, "Radios", amount(6, 1200));
            register.backupBefore("test");
            LedgerEntry twice = samples.record(radios, EntryKind.RECEIVED, amount(6, 1200), 300);
            samples.record(radios, EntryKind.RECEIVED, amount(6, 1200), 300);
            new LedgerStore(register.database()).reverse(radios.id(), twice.id(), "Entered twice");
            samples.used(radios, samples.trust, amount(4, 800), 200);
            ContributionStore contributions = new ContributionStore(register.database());
            contributions.save(contributions.get(radios.id()).titled("Hand radios"));
            register.undo().undo();
            BudgetStore budgets = new BudgetStore(register.database());
            Budget budget = budgets.save(Budget.named(samples.partnership, "Delivery")
                .with(List.of(BudgetLine.of(BudgetSide.COST, "Staff", 60_000))));
            BudgetEntry paid = budgets.record(budget, BudgetEntry.of(budget.lines().getFirst().id(), TestRegister.TODAY, 500, "", TestRegister.TODAY));
            budgets.reverse(budget, paid, "Not ours");
            register.backupTo(backup);
            present = Crash.rows(register);
        }
    }

    @Test
    void ledgersComeBackFromTheJournal() throws IOException {
        Files.delete(new RegisterFolder(folder).database());
        assertPresent(folder);
    }

    @Test
    void ledgersComeBackFromABackup() {
        Path fresh = temp.resolve("new laptop");
        Restore.of(fresh, backup, TestRegister.session()).run(false);
        assertPresent(fresh);
    }

    private void assertPresent(Path where) {
        try (Register register = Register.open(where, TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(present);
            assertThat(register.check()).allMatch(Finding::good);
        }
    }
}
