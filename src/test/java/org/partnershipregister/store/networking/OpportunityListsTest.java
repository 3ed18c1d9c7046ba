package org.partnershipregister.store.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;
import static org.partnershipregister.testing.NetworkingSamples.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityQuestion.Deadline;
import org.partnershipregister.model.networking.OpportunityQuestion.Sort;
import org.partnershipregister.model.networking.OpportunityQuestion.Which;
import org.partnershipregister.model.networking.OpportunityRow;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;

class OpportunityListsTest {
    private Register register;
    private OpportunityStore store;
    private OpportunityLists lists;
    private NetworkingSamples samples;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        store = new OpportunityStore(register.database());
        lists = new OpportunityLists(register.database());
        samples = new NetworkingSamples(register);
        samples.kept("Soon", Optional.of(TODAY.plusDays(10)));
        samples.kept("Far", Optional.of(TODAY.plusDays(80)));
        samples.kept("Passed", Optional.of(TODAY.minusDays(2)));
        samples.kept("Any time", Optional.empty());
        store.move(samples.kept("Taken", Optional.of(TODAY.plusDays(1))).id(), OpportunityState.TAKEN_UP, TODAY);
        store.save(Opportunity.spotted("Hall to let", OpportunityKind.PREMISES, TODAY).edit().value(Optional.of(50_000L))
            .interests(List.of(said(samples.arts(), InterestLevel.LEADING), said(samples.canal(), InterestLevel.MAYBE),
                said(samples.heritage(), InterestLevel.INTERESTED))).done());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theOpenOnesComeFirstTheNearestDeadlineAbove() {
        assertThat(titles(OpportunityQuestion.ALL)).containsExactly("Passed", "Soon", "Far", "Hall to let", "Any time", "Taken");
    }

    @Test
    void eachFilterLeavesItsOwn() {
        assertThat(titles(OpportunityQuestion.ALL.which(Which.OPEN))).hasSize(5).doesNotContain("Taken");
        assertThat(titles(OpportunityQuestion.ALL.which(Which.TAKEN_UP))).containsExactly("Taken");
        assertThat(titles(OpportunityQuestion.ALL.kind(Optional.of(OpportunityKind.PREMISES)))).containsExactly("Hall to let");
        assertThat(titles(OpportunityQuestion.ALL.deadline(Optional.of(Deadline.WITHIN_14_DAYS)))).containsExactly("Soon");
        assertThat(titles(OpportunityQuestion.ALL.deadline(Optional.of(Deadline.WITHIN_90_DAYS)))).containsExactly("Soon", "Far");
        assertThat(titles(OpportunityQuestion.ALL.deadline(Optional.of(Deadline.PASSED)))).containsExactly("Passed");
        assertThat(titles(OpportunityQuestion.ALL.of(Optional.of(samples.network().id())))).doesNotContain("Hall to let").hasSize(5);
        assertThat(titles(OpportunityQuestion.ALL.text("heritage far"))).as("also by the partnership").containsExactly("Far");
        assertThat(lists.partnerships()).extracting(RecordLink::name).containsExactly("Heritage Trail");
    }

    @Test
    void aLineCountsWhoWantsToTakePartAmongThoseAsked() {
        OpportunityRow hall = lists.rows(lists.ids(OpportunityQuestion.ALL.text("hall"))).getFirst();
        assertThat(hall.interested()).as("leading and interested, not the one who may").isEqualTo(2);
        assertThat(hall.asked()).isEqualTo(3);
        assertThat(hall.valuePence()).contains(50_000L);
    }

    @Test
    void everyOrderGoesBothWays() {
        for (Sort sort : Sort.values()) {
            assertThat(lists.ids(OpportunityQuestion.ALL.sorted(sort, false))).as(sort.name()).hasSize(6);
            assertThat(lists.ids(OpportunityQuestion.ALL.sorted(sort, true))).as(sort.name()).hasSize(6);
        }
        assertThat(titles(OpportunityQuestion.ALL.sorted(Sort.INTEREST, true))).first().isEqualTo("Hall to let");
        assertThat(titles(OpportunityQuestion.ALL.sorted(Sort.DEADLINE, false))).first().isEqualTo("Passed");
    }

    @Test
    void tenThousandAreListedInAMoment() {
        register.database().write(new ChangeLabel("change.opportunity.added", "many"), edit -> {
            for (int i = 0; i < 10_000; i++) {
                store.put(edit, samples.opportunity("Round " + i).edit().deadline(Optional.of(TODAY.plusDays(i % 400))).done());
            }
            return true;
        });
        long began = System.nanoTime();
        List<UUID> ids = lists.ids(OpportunityQuestion.ALL.text("round"));
        lists.rows(ids.subList(0, 100));
        assertThat(ids).hasSize(10_000);
        assertThat((System.nanoTime() - began) / 1_000_000).as("milliseconds, the aim being a tenth of it").isLessThan(3_000);
    }

    private List<String> titles(OpportunityQuestion question) {
        List<UUID> ids = lists.ids(question);
        Map<UUID, OpportunityRow> rows = lists.rows(ids).stream().collect(Collectors.toMap(OpportunityRow::id, Function.identity()));
        return ids.stream().map(id -> rows.get(id).title()).toList();
    }
}
