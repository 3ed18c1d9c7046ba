package org.partnershipregister.model.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.ResourceSamples.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class LedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID VAN = Ids.next();
    private static final Ledger LASTING = new Ledger(true, List.of());
    private static final Ledger SPENT = new Ledger(false, List.of());

    @Test
    void aWorkedLedgerAddsUp() {
        // 6 radios worth 1,200 pledged; 4 (800) came, 3 (600) are used, 1 (200) went back:
        // outstanding 2 (400), given 3 (600), in use 3 (600), left 3 (600)
        Ledger radios = LASTING.with(entry(EntryKind.PLEDGED, amount(6, 1200), 100)).with(entry(EntryKind.RECEIVED, amount(4, 800), 90))
            .with(entry(EntryKind.USED, amount(3, 600), 80)).with(entry(EntryKind.RETURNED, amount(1, 200), 10));
        Balance balance = radios.balance();
        assertThat(balance.outstanding()).isEqualTo(amount(2, 400));
        assertThat(balance.beyondPledge().nothing()).isTrue();
        assertThat(balance.given()).isEqualTo(amount(3, 600));
        assertThat(balance.inUse()).isEqualTo(amount(3, 600));
        assertThat(balance.left(true)).isEqualTo(amount(3, 600));
        assertThat(radios.state()).isEqualTo(ContributionState.IN_USE);
    }

    @Test
    void whatComesBeyondThePledgeIsSaid() {
        Ledger money = SPENT.with(entry(EntryKind.PLEDGED, amount(0, 500), 100)).with(entry(EntryKind.RECEIVED, amount(0, 650), 50));
        assertThat(money.balance().beyondPledge()).isEqualTo(amount(0, 150));
        assertThat(money.balance().outstanding().nothing()).isTrue();
    }

    @Test
    void theStateFollowsTheEntries() {
        assertThat(SPENT.state()).isEqualTo(ContributionState.OFFERED);
        Ledger offered = SPENT.with(entry(EntryKind.OFFERED, amount(0, 100), 9));
        assertThat(offered.state()).isEqualTo(ContributionState.OFFERED);
        Ledger pledged = offered.with(entry(EntryKind.PLEDGED, amount(0, 100), 8));
        assertThat(pledged.state()).isEqualTo(ContributionState.PLEDGED);
        Ledger received = pledged.with(entry(EntryKind.RECEIVED, amount(0, 100), 7));
        assertThat(received.state()).isEqualTo(ContributionState.RECEIVED);
        Ledger half = received.with(entry(EntryKind.USED, amount(0, 60), 6));
        assertThat(half.state()).isEqualTo(ContributionState.IN_USE);
        assertThat(half.with(entry(EntryKind.USED, amount(0, 40), 5)).state()).isEqualTo(ContributionState.ENDED);
        assertThat(half.with(entry(EntryKind.RETURNED, amount(0, 40), 5)).state()).isEqualTo(ContributionState.RETURNED);
        Ledger alone = SPENT.with(entry(EntryKind.PLEDGED, amount(0, 100), 8));
        assertThat(alone.with(alone.entries().getFirst().reversed(TODAY, "Withdrawn")).state()).isEqualTo(ContributionState.ENDED);
    }

    @Test
    void moreIsNeverUsedOrGivenBackThanWasThere() {
        Ledger money = SPENT.with(entry(EntryKind.RECEIVED, amount(0, 100), 10));
        assertThat(keys(money, entry(EntryKind.RETURNED, amount(0, 101), 5))).containsExactly("problem.ledger.returned");
        assertThat(keys(money, entry(EntryKind.USED, amount(0, 101), 5))).containsExactly("problem.ledger.used");
        Ledger spent = money.with(entry(EntryKind.USED, amount(0, 70), 5));
        assertThat(keys(spent, entry(EntryKind.RETURNED, amount(0, 31), 3))).containsExactly("problem.ledger.returned");
        assertThat(keys(spent, entry(EntryKind.RETURNED, amount(0, 30), 3))).isEmpty();
        Ledger radios = LASTING.with(entry(EntryKind.RECEIVED, amount(6, 600), 10)).with(entry(EntryKind.USED, amount(6, 600), 9));
        assertThat(keys(radios, entry(EntryKind.RETURNED, amount(6, 600), 3))).as("what was used can go back").isEmpty();
        assertThat(keys(radios, entry(EntryKind.RETURNED, amount(7, 600), 3))).as("by number").containsExactly("problem.ledger.returned");
        assertThat(keys(radios, entry(EntryKind.USED, amount(1, 0), 3))).containsExactly("problem.ledger.used");
    }

    @Test
    void aDayBeforeItCameCountsAsTooEarly() {
        Ledger money = SPENT.with(entry(EntryKind.PLEDGED, amount(0, 100), 20)).with(entry(EntryKind.RECEIVED, amount(0, 100), 10));
        assertThat(keys(money, entry(EntryKind.USED, amount(0, 5), 11))).containsExactly("problem.ledger.used");
        assertThat(keys(money, entry(EntryKind.USED, amount(0, 5), 10))).isEmpty();
        assertThat(keys(money, entry(EntryKind.RECEIVED, amount(0, 5), 21))).containsExactly("problem.ledger.before-pledge");
        assertThat(keys(money, entry(EntryKind.RECEIVED, amount(0, 5), -1))).containsExactly("problem.ledger.future");
        assertThat(keys(money, entry(EntryKind.RECEIVED, Amount.NOTHING, 1))).containsExactly("problem.ledger.nothing");
        assertThat(keys(money, entry(EntryKind.RECEIVED, amount(0, -5), 1))).containsExactly("problem.ledger.nothing");
    }

    @Test
    void anEntryIsReversedOnceAndAReversalNever() {
        LedgerEntry received = entry(EntryKind.RECEIVED, amount(0, 100), 10);
        Ledger money = SPENT.with(received);
        LedgerEntry reversal = received.reversed(TODAY, "Typed twice");
        assertThat(keys(money, reversal)).isEmpty();
        Ledger reversed = money.with(reversal);
        assertThat(reversed.balance()).isEqualTo(Balance.NOTHING);
        assertThat(keys(reversed, received.reversed(TODAY, "Again"))).containsExactly("problem.ledger.reversed");
        assertThat(keys(reversed, reversal.reversed(TODAY, "Back"))).containsExactly("problem.ledger.reversed");
        Ledger used = money.with(entry(EntryKind.USED, amount(0, 50), 5));
        assertThat(keys(used, received.reversed(TODAY, ""))).as("what was used depends on it").containsExactly("problem.ledger.needed");
    }

    /** Whatever is tried in whatever order: what is accepted never makes a balance negative, and the sums are those of the entries. */
    @Test
    void whateverTheSequenceBalancesEqualTheSumOfEntriesAndNeverGoBelowNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Ledger ledger = new Ledger(random.nextBoolean(), List.of());
            for (int step = 0; step < 30; step++) {
                LedgerEntry tried = anything(ledger, random);
                if (ledger.problems(tried).isEmpty()) {
                    List<LedgerEntry> before = ledger.entries();
                    ledger = ledger.with(tried);
                    assertThat(ledger.entries().subList(0, before.size())).isEqualTo(before);
                }
            }
            Balance balance = ledger.balance();
            for (EntryKind kind : EntryKind.values()) {
                assertThat(part(balance, kind)).as("seed %d %s", seed, kind).isEqualTo(sum(ledger.entries(), kind))
                    .isEqualTo(sum(ledger.standing(), kind));
                assertThat(part(balance, kind).negative()).isFalse();
            }
            assertThat(balance.left(ledger.lasting()).negative()).as("seed %d", seed).isFalse();
            assertThat(balance.outstanding().minus(balance.beyondPledge())).isEqualTo(balance.pledged().minus(balance.received()));
        }
    }

    private static LedgerEntry anything(Ledger ledger, Random random) {
        if (!ledger.entries().isEmpty() && random.nextInt(4) == 0) {
            return ledger.entries().get(random.nextInt(ledger.entries().size())).reversed(TODAY, "");
        }
        Amount amount = new Amount(BigDecimal.valueOf(random.nextInt(400), 2), random.nextInt(10_000) - 100);
        return entry(EntryKind.values()[random.nextInt(5)], amount, random.nextInt(60) - 2);
    }

    private static Amount sum(List<LedgerEntry> entries, EntryKind kind) {
        BigDecimal quantity = BigDecimal.ZERO;
        long pence = 0;
        for (LedgerEntry entry : entries) {
            quantity = entry.kind() == kind ? quantity.add(entry.amount().quantity()) : quantity;
            pence += entry.kind() == kind ? entry.amount().pence() : 0;
        }
        return new Amount(quantity, pence);
    }

    private static Amount part(Balance balance, EntryKind kind) {
        return switch (kind) {
            case OFFERED -> balance.offered();
            case PLEDGED -> balance.pledged();
            case RECEIVED -> balance.received();
            case USED -> balance.used();
            case RETURNED -> balance.returned();
        };
    }

    private static List<String> keys(Ledger ledger, LedgerEntry next) {
        return new ArrayList<>(ledger.problems(next)).stream().map(Problem::key).toList();
    }

    private static LedgerEntry entry(EntryKind kind, Amount amount, int daysAgo) {
        return LedgerEntry.of(VAN, kind, amount, TODAY.minusDays(daysAgo), TODAY);
    }
}
