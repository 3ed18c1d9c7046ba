package org.partnershipregister.model.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;

class FairnessTest {
    private static final RecordLink POLICE = link("Police");
    private static final RecordLink TRUST = link("Trust");
    private static final RecordLink VOICES = link("Young Voices");

    @Test
    void whoPledgedGaveAndUsedIsWorkedOutByMember() {
        // Police pledged 1,000 and gave 800 - 200 = 600; Trust pledged 300, gave 300; 900 in all: 66.7 % and 33.3 %.
        // Used: Police 100, Trust 250, 50 by nobody named: 400.
        Fairness fairness = Fairness.of(List.of(POLICE, TRUST, VOICES), List.of(
                line(POLICE, 100_000, 80_000, 20_000), line(TRUST, 30_000, 30_000, 0), line(TRUST, 0, 0, 0)),
            List.of(new Fairness.Use(POLICE.id(), POLICE.name(), 10_000), new Fairness.Use(TRUST.id(), TRUST.name(), 25_000)), 5_000);
        assertThat(fairness.members()).containsExactly(
            new MemberShare(POLICE.id(), "Police", 100_000, 60_000, 10_000, 667),
            new MemberShare(TRUST.id(), "Trust", 30_000, 30_000, 25_000, 333),
            new MemberShare(VOICES.id(), "Young Voices", 0, 0, 0, 0));
        assertThat(fairness.pledged()).isEqualTo(130_000);
        assertThat(fairness.gave()).isEqualTo(90_000);
        assertThat(fairness.used()).isEqualTo(40_000);
        assertThat(fairness.unvalued()).isEqualTo(1);
    }

    @Test
    void sharesAlwaysAddUpToTheWhole() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            long[] parts = random.longs(1 + random.nextInt(12), 0, 5_000_000).toArray();
            parts[0]++;
            assertThat(Arrays.stream(Fairness.shares(parts)).sum()).as(Arrays.toString(parts)).isEqualTo(1000);
        }
        assertThat(Fairness.shares(new long[] {0, 0})).containsExactly(0, 0);
        // two times a thousand billion pounds is half and half, and does not overflow
        assertThat(Fairness.shares(new long[] {100_000_000_000_000_000L, 100_000_000_000_000_000L})).containsExactly(500, 500);
    }

    @Test
    void aPledgeIsLateFromTheDayAfterItWasExpectedUntilItHasCome() {
        PooledLine pledge = line(POLICE, 100, 0, 0);
        PooledLine expected = new PooledLine(pledge.contribution().during(new Contribution.Span(Optional.empty(),
            Optional.of(java.time.LocalDate.of(2026, 5, 1)), Optional.of(java.time.LocalDate.of(2026, 9, 1)))), "", pledge.balance());
        assertThat(expected.late(java.time.LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(expected.late(java.time.LocalDate.of(2026, 5, 2))).isTrue();
        PooledLine partly = new PooledLine(expected.contribution(), "", expected.balance().with(EntryKind.RECEIVED, Amount.worth(40)));
        assertThat(partly.late(java.time.LocalDate.of(2026, 9, 1))).as("part came, the rest may come until the last day").isFalse();
        assertThat(partly.late(java.time.LocalDate.of(2026, 9, 2))).isTrue();
        PooledLine all = new PooledLine(expected.contribution(), "", partly.balance().with(EntryKind.RECEIVED, Amount.worth(60)));
        assertThat(all.late(java.time.LocalDate.of(2027, 1, 1))).isFalse();
    }

    private static PooledLine line(RecordLink who, long pledged, long received, long returned) {
        Contribution of = Contribution.of(Ids.next(), new Contribution.Giver(Optional.of(UUID.randomUUID()), Optional.of(who.id()),
            who.name()), ResourceKind.EQUIPMENT, "Radios");
        Contribution kept = new Contribution(of.id(), "RES-0001", of.title(), of.partnership(), of.giver(), of.nature(), of.span(),
            of.ownership(), "", new Contribution.Kept(ContributionState.PLEDGED, Amount.worth(pledged)), 1);
        return new PooledLine(kept, "", Balance.NOTHING.with(EntryKind.PLEDGED, Amount.worth(pledged))
            .with(EntryKind.RECEIVED, Amount.worth(received)).with(EntryKind.RETURNED, Amount.worth(returned)));
    }

    private static RecordLink link(String name) {
        return new RecordLink(Kind.ORGANISATION, Ids.next(), name);
    }
}
