package org.partnershipregister.store.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.PracticeFacts;
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.model.networking.PracticeRow;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.store.FindStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;

class PracticeStoreTest {
    private Register register;
    private PracticeStore store;
    private PracticeLists lists;
    private NetworkingSamples samples;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        store = new PracticeStore(register.database());
        lists = new PracticeLists(register.database());
        samples = new NetworkingSamples(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void itComesBackWithWhoToldItAndWhere() {
        var meeting = samples.rows().meeting(samples.network().id(), TODAY, "HELD");
        SharedPractice kept = store.save(SharedPractice.told("Tool library", "Lend tools by the week", TODAY)
            .from(new SharedPractice.Source(samples.canal().party().organisation(), Optional.of(samples.network().id()),
                Optional.of(meeting))).noting("Ask for the form"));
        assertThat(kept.ref()).isEqualTo("SHP-0001");
        PracticeFacts facts = store.facts(kept.id());
        assertThat(facts.practice()).isEqualTo(kept);
        assertThat(List.of(facts.organisation(), facts.partnership(), facts.meeting())).extracting(one -> one.map(RecordLink::name))
            .containsExactly(Optional.of("Canal Volunteers"), Optional.of("Heritage Trail"), Optional.of("Steering group, 22 Nov 2026"));
    }

    @Test
    void everyWordIsFoundInTheWholeRegisterAndInTheListAlsoTheTeller() {
        SharedPractice kept = store.save(SharedPractice.told("Tool library", "Lend **sledgehammers** by the week", TODAY)
            .from(new SharedPractice.Source(samples.canal().party().organisation(), Optional.empty(), Optional.empty())));
        store.save(SharedPractice.told("Phone tree", "", TODAY));
        assertThat(new FindStore(register.database()).find("sledgehammers", 20).hits()).extracting(Hit::id).containsExactly(kept.id());
        assertThat(lists.ids(PracticeQuestion.ALL.text("canal tool"))).containsExactly(kept.id());
        assertThat(lists.ids(PracticeQuestion.ALL.by(samples.canal().party().organisation()))).containsExactly(kept.id());
        assertThat(lists.ids(PracticeQuestion.ALL.of(Optional.of(samples.network().id())))).isEmpty();
    }

    @Test
    void theNewestComesFirstAndEachOrderTurns() {
        store.save(SharedPractice.told("B", "", TODAY.minusDays(2)));
        store.save(SharedPractice.told("A", "", TODAY.minusDays(1)));
        assertThat(titles(PracticeQuestion.ALL)).containsExactly("A", "B");
        assertThat(titles(PracticeQuestion.ALL.sorted(PracticeQuestion.Sort.TITLE, true))).containsExactly("B", "A");
    }

    @Test
    void severalGoToTheBinAsOneStep() {
        SharedPractice one = store.save(SharedPractice.told("A", "", TODAY));
        SharedPractice other = store.save(SharedPractice.told("B", "", TODAY));
        assertThat(store.delete(List.of(one.id(), other.id())).done()).isEqualTo(2);
        assertThat(lists.count()).isZero();
        register.undo().undo();
        assertThat(lists.count()).isEqualTo(2);
    }

    private List<String> titles(PracticeQuestion question) {
        List<PracticeRow> rows = lists.rows(lists.ids(question));
        return lists.ids(question).stream().map(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().title())
            .toList();
    }
}
