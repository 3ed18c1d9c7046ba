package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.testing.FxScreen;

/** The mistakes of a first version (architecture.md), each tried again. */
@Tag("window")
class LiveQuestionTest {

    private final List<Failure> told = new ArrayList<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Changes changes = new Changes();
    private Work work;

    @BeforeAll
    static void startScreen() {
        FxScreen.start();
    }

    @AfterEach
    void close() {
        FxScreen.run(work::close);
        assertThat(bugs).isEmpty();
    }

    @Test
    void lastTypedTextIsAnsweredEvenWhenAQueryWasRunning() {
        CountDownLatch typed = new CountDownLatch(1);
        TextField filter = FxScreen.get(TextField::new);
        FxScreen.run(() -> {
            work = new Work(told::add, bugs::add);
            LiveQuestion<String> question = new LiveQuestion<>(work, () -> {
                String text = filter.getText();
                return () -> {
                    typed.await(10, TimeUnit.SECONDS);
                    return "answer to '" + text + "'";
                };
            }, answers::add);
            question.ask();
            filter.setText("co");
            question.ask();
            filter.setText("coast");
            question.ask();
        });
        typed.countDown();
        FxScreen.until("answered", () -> !answers.isEmpty() && work.pending().get() == 0);
        assertThat(answers).containsExactly("answer to 'coast'");
    }

    @Test
    void oneFailedQueryDoesNotEndIt() {
        AtomicBoolean broken = new AtomicBoolean(true);
        LiveQuestion<String> question = question(broken);
        FxScreen.run(question::ask);
        FxScreen.until("told", () -> !told.isEmpty());
        broken.set(false);
        FxScreen.run(question::ask);
        FxScreen.until("answered", () -> !answers.isEmpty());
        assertThat(answers).containsExactly("fine");
    }

    @Test
    void changeOfAWantedKindAsksAgainAndAnotherDoesNot() {
        LiveQuestion<String> question = question(new AtomicBoolean());
        FxScreen.run(() -> question.listen(changes, Kind.CONTACT));
        changes.publish(Set.of(new Change(Kind.MEETING, UUID.randomUUID())));
        FxScreen.until("nothing asked", () -> work.pending().get() == 0);
        assertThat(answers).isEmpty();
        changes.publish(Set.of(new Change(Kind.CONTACT, UUID.randomUUID())));
        FxScreen.until("answered", () -> answers.size() == 1);
    }

    @Test
    void closedQuestionListensNoMoreAndShowsNothing() {
        LiveQuestion<String> question = question(new AtomicBoolean());
        FxScreen.run(() -> {
            question.listen(changes, Kind.CONTACT).ask();
            question.close();
        });
        FxScreen.until("done", () -> work.pending().get() == 0);
        assertThat(answers).isEmpty();
        assertThat(changes.listenerCount()).isZero();
    }

    private LiveQuestion<String> question(AtomicBoolean broken) {
        return FxScreen.get(() -> {
            work = new Work(told::add, bugs::add);
            return new LiveQuestion<>(work, () -> () -> {
                if (broken.get()) {
                    throw new Failure(Failure.Reason.UNAVAILABLE);
                }
                return "fine";
            }, answers::add);
        });
    }
}
