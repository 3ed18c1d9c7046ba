package org.partnershipregister.store.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.store.schema.Tables.RESOURCE_ENTRY;
import static org.partnershipregister.testing.ResourceSamples.amount;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionState;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.ResourceSamples;
import org.partnershipregister.testing.TestRegister;

class LedgerStoreTest {
    private static final ChangeLabel LABEL = new ChangeLabel("change.resource.saved", "");
    private Register register;
    private ResourceSamples samples;
    private LedgerStore ledgers;
    private ContributionStore contributions;
    private Contribution radios;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ResourceSamples(register);
        ledgers = new LedgerStore(register.database());
        contributions = new ContributionStore(register.database());
        radios = samples.pledged(ResourceKind.EQUIPMENT, "Radios", amount(6, 1200));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theStateAndThePledgedAmountAreKeptWithTheLedger() {
        assertThat(radios.kept()).isEqualTo(new Contribution.Kept(ContributionState.PLEDGED, amount(6, 1200)));
        samples.record(radios, EntryKind.RECEIVED, amount(6, 1200), 300);
        samples.used(radios, samples.trust, amount(4, 800), 200);
        assertThat(contributions.get(radios.id()).kept().state()).isEqualTo(ContributionState.IN_USE);
        samples.record(radios, EntryKind.RETURNED, amount(6, 1200), 10);
        assertThat(contributions.get(radios.id()).kept()).isEqualTo(new Contribution.Kept(ContributionState.RETURNED, amount(6, 1200)));
        assertThat(ledgers.of(radios.id()).entries()).hasSize(4);
    }

    @Test
    void theRulesOfALedgerAreRefusedByTheStoreToo() {
        samples.record(radios, EntryKind.RECEIVED, amount(2, 400), 300);
        List<String> before = table();
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> samples.record(radios, EntryKind.RETURNED, amount(3, 400), 10));
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> samples.record(radios, EntryKind.USED, amount(2, 401), 10));
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> samples.record(radios, EntryKind.RECEIVED, amount(1, 1), 366));
        LedgerEntry pledge = ledgers.of(radios.id()).entries().getFirst();
        ledgers.reverse(radios.id(), pledge.id(), "Wrong");
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> ledgers.reverse(radios.id(), pledge.id(), "Twice"));
        assertThat(table()).hasSize(before.size() + 1).containsAll(before);
    }

    @Test
    void anEntryIsNeverChangedOrRemovedThroughAnyDoor() {
        LedgerEntry received = samples.record(radios, EntryKind.RECEIVED, amount(2, 400), 300);
        List<String> before = table();
        assertRefused(Failure.Reason.LEDGER, () -> register.database().write(LABEL, edit -> {
            edit.put(edit.sql().newRecord(RESOURCE_ENTRY).setId(received.id()).setValuePence(1L));
            return 1;
        }));
        assertRefused(Failure.Reason.LEDGER, () -> register.database().write(LABEL, edit -> {
            edit.remove(RESOURCE_ENTRY, received.id());
            return 1;
        }));
        assertRefused(Failure.Reason.LEDGER, () -> register.database().write(LABEL, edit -> {
            edit.replace(RESOURCE_ENTRY, RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID, radios.id(), List.of());
            return 1;
        }));
        assertThat(table()).isEqualTo(before);
    }

    @Test
    void undoStopsAtAnEntryAndSaysToReverseIt() {
        contributions.save(contributions.get(radios.id()).titled("Hand radios"));
        samples.record(radios, EntryKind.RECEIVED, amount(2, 400), 300);
        List<String> before = table();
        Contribution kept = contributions.get(radios.id());
        assertRefused(Failure.Reason.LEDGER, () -> register.undo().undo());
        assertThat(table()).isEqualTo(before);
        assertThat(contributions.get(radios.id())).isEqualTo(kept);
        contributions.save(kept.titled("Radios, hand held"));
        register.undo().undo();
        assertThat(contributions.get(radios.id()).title()).isEqualTo("Hand radios");
        register.undo().redo();
        assertThat(contributions.get(radios.id()).title()).isEqualTo("Radios, hand held");
    }

    @Test
    void aNewContributionWithItsPledgeIsNotHalfUndone() {
        assertRefused(Failure.Reason.LEDGER, () -> register.undo().undo());
        assertThat(contributions.get(radios.id()).title()).isEqualTo("Radios");
        assertThat(ledgers.of(radios.id()).entries()).hasSize(1);
        contributions.delete(radios.id());
        register.undo().undo();
        assertThat(contributions.get(radios.id()).kept().state()).isEqualTo(ContributionState.PLEDGED);
    }

    @Test
    void onceSomethingCameItIsNotBinnedNorMadeAnothers() {
        LedgerEntry received = samples.record(radios, EntryKind.RECEIVED, amount(2, 400), 300);
        Contribution kept = contributions.get(radios.id());
        assertRefused(Failure.Reason.IN_USE, () -> contributions.delete(radios.id()));
        assertThat(contributions.delete(List.of(radios.id())).kept()).containsExactly("Radios");
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> contributions.save(kept.from(ResourceSamples.giver(samples.trust))));
        ledgers.reverse(radios.id(), received.id(), "Never came");
        assertThat(contributions.save(contributions.get(radios.id()).from(ResourceSamples.giver(samples.trust))).giver().name())
            .isEqualTo("Riverside Trust");
        contributions.delete(radios.id());
        assertThat(new ContributionLists(register.database()).count()).isZero();
    }

    /** Whatever is done to a register with ledgers, all its old entries are in the table afterwards, unchanged. */
    @Test
    void oldRowsNeverChangeWhateverIsDone() {
        Random random = new Random(11);
        List<String> before = table();
        for (int step = 0; step < 120; step++) {
            try {
                switch (random.nextInt(6)) {
                    case 0 -> register.undo().undo();
                    case 1 -> register.undo().redo();
                    case 2 -> contributions.save(contributions.get(radios.id()).noted("Note " + step));
                    case 3 -> {
                        List<LedgerEntry> all = ledgers.of(radios.id()).entries();
                        ledgers.reverse(radios.id(), all.get(random.nextInt(all.size())).id(), "");
                    }
                    default -> samples.record(radios, EntryKind.values()[random.nextInt(5)],
                        amount(random.nextInt(3), random.nextInt(300)), random.nextInt(300));
                }
            } catch (Failure refused) {
                assertThat(refused.reason()).isIn(Failure.Reason.NOT_ALLOWED, Failure.Reason.LEDGER, Failure.Reason.NOTHING_TO_UNDO);
            }
            List<String> now = table();
            assertThat(now).as("step %d", step).containsAll(before);
            before = now;
        }
        var ledger = ledgers.of(radios.id());
        assertThat(ledger.entries()).hasSizeGreaterThan(10);
        assertThat(new ContributionLists(register.database()).rows(List.of(radios.id())).getFirst().balance()).isEqualTo(ledger.balance());
        assertThat(contributions.get(radios.id()).kept().state()).isEqualTo(ledger.state());
    }

    @Test
    void aReversalNamesAnEntryThatIsThere() {
        assertThatThrownBy(() -> ledgers.reverse(radios.id(), UUID.randomUUID(), "")).isInstanceOf(Failure.class);
        LedgerEntry made = LedgerEntry.of(radios.id(), EntryKind.PLEDGED, amount(-6, -1200), TestRegister.TODAY, TestRegister.TODAY);
        assertRefused(Failure.Reason.NOT_ALLOWED, () -> ledgers.record(new LedgerEntry(made.id(), radios.id(), made.kind(),
            made.amount(), made.on(), Optional.empty(), "", Optional.of(UUID.randomUUID()), made.entered())));
        assertThat(Amount.worth(5).negated().negative()).isTrue();
    }

    private List<String> table() {
        return register.database().read(sql -> sql.selectFrom(RESOURCE_ENTRY).orderBy(RESOURCE_ENTRY.ID).fetch(Object::toString));
    }

    private static void assertRefused(Failure.Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(reason));
    }
}
