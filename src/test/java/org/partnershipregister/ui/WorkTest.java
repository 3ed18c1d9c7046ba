package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnershipregister.model.Failure;
import org.partnershipregister.testing.Collected;

/** The screen is this test's own thread, which runs what is handed to it when it chooses. */
@Timeout(30)
class WorkTest {

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Failure> told = new ArrayList<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Work work = new Work(screen::add, told::add, bugs::add);

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void questionIsBuiltHereAndAskedThere() {
        List<String> threads = new ArrayList<>();
        String here = Thread.currentThread().getName();
        work.ask(() -> {
            threads.add(Thread.currentThread().getName());
            return () -> Thread.currentThread().getName();
        }, threads::add);
        until(() -> threads.size() == 2);
        assertThat(threads).containsExactly(here, "register");
    }

    /** The footer once showed no job any more as soon as the computer had tidied its memory. */
    @Test
    void whoListensToRunningJobsGoesOnHearingThem() {
        List<String> heard = new ArrayList<>();
        work.running().addListener((ListChangeListener<LongTask<?>>) change -> heard.add(change.getList().toString()));
        Collected.now();
        work.start(Work.Line.PAPER, "Making papers", progress -> "made", answers::add);
        until(() -> answers.contains("made"));
        assertThat(heard).hasSize(2).last().isEqualTo("[]");
    }

    @Test
    void aButtonPressedTwiceAddsOnceAndAfterwardsAgain() throws Exception {
        CountDownLatch slowDisk = new CountDownLatch(1);
        work.once(this, () -> {
            slowDisk.await();
            return "first";
        }, answers::add);
        work.once(this, () -> "second press", answers::add);
        slowDisk.countDown();
        until(() -> answers.contains("first"));
        work.<String>once(this, () -> {
            throw new Failure(Failure.Reason.STALE);
        }, answers::add);
        until(() -> told.size() == 1);
        work.once(this, () -> "after a failure", answers::add);
        until(() -> answers.size() == 2);
        assertThat(answers).containsExactly("first", "after a failure");
    }

    @Test
    void jobsKeepTheirOrder() {
        for (int i = 0; i < 100; i++) {
            String number = String.valueOf(i);
            work.run(() -> number, answers::add);
        }
        until(() -> answers.size() == 100);
        assertThat(answers).isEqualTo(IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    }

    @Test
    void expectedFailureIsToldAndABugGoesWhereBugsGo() {
        work.<String>run(() -> {
            throw new Failure(Failure.Reason.STALE);
        }, answers::add);
        work.<String>run(() -> {
            throw new IllegalStateException("a bug");
        }, answers::add);
        until(() -> work.pending().get() == 0);
        assertThat(told).extracting(Failure::reason).containsExactly(Failure.Reason.STALE);
        assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(answers).isEmpty();
    }

    @Test
    void stoppedJobIsNotToldAsAFailure() {
        work.<String>run(() -> {
            throw new Failure(Failure.Reason.CANCELLED);
        }, answers::add);
        until(() -> work.pending().get() == 0);
        assertThat(told).isEmpty();
    }

    @Test
    void longJobIsShownWithItsProgressAndStopsByFlagWithoutInterruption() {
        AtomicBoolean interrupted = new AtomicBoolean();
        LongTask<String> task = work.start(Work.Line.REGISTER, "Importing", progress -> {
            progress.at(30, 100);
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            interrupted.set(Thread.currentThread().isInterrupted());
            return "stopped";
        }, answers::add);
        assertThat(work.running()).containsExactly(task);
        until(() -> task.share().get() == 0.3);
        assertThat(task.count().get()).isEqualTo("30 / 100");
        task.cancel();
        until(() -> !answers.isEmpty());
        assertThat(work.running()).isEmpty();
        assertThat(interrupted).isFalse();
    }

    @Test
    void progressHasCommasWhateverTheComputersLanguageIs() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            LongTask<String> task = work.start(Work.Line.REGISTER, "Importing", progress -> {
                progress.at(1_200, 6_565);
                return "done";
            }, answers::add);
            until(() -> task.count().get().equals("1,200 / 6,565") && !answers.isEmpty());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void whoStartedALongJobHearsThatItFailed() {
        work.<String>start(Work.Line.REGISTER, "Importing", progress -> {
            throw new Failure(Failure.Reason.CANCELLED);
        }, answers::add, failed -> answers.add("failed"));
        until(() -> work.pending().get() == 0);
        assertThat(answers).containsExactly("failed");
        assertThat(work.running()).isEmpty();
    }

    @Test
    void clickDoesNotWaitForTheWholeOfALongJob() {
        CountDownLatch clicked = new CountDownLatch(1);
        work.start(Work.Line.REGISTER, "Importing", progress -> {
            clicked.await(10, TimeUnit.SECONDS);
            progress.giveWay();
            answersLater("long");
            return "done";
        }, answers::add);
        work.run(() -> "click", answers::add);
        clicked.countDown();
        until(() -> answers.size() == 3);
        assertThat(answers).containsExactly("click", "long", "done");
    }

    @Test
    void papersAreMadeOnTheirOwnThread() {
        work.paper(() -> Thread.currentThread().getName(), answers::add);
        until(() -> !answers.isEmpty());
        assertThat(answers).containsExactly("paper");
    }

    @Test
    void whoAsksIsGivenTheFailureOfAPaper() {
        List<Throwable> failed = new ArrayList<>();
        work.<String>paper(() -> {
            throw new IllegalStateException("no paper");
        }, answers::add, failed::add);
        until(() -> !failed.isEmpty());
        assertThat(bugs).isEmpty();
    }

    private void answersLater(String answer) {
        screen.add(() -> answers.add(answer));
    }

    /** Runs what was handed to the screen until it is so. */
    private void until(BooleanSupplier soIt) {
        while (!soIt.getAsBoolean()) {
            try {
                Runnable step = screen.poll(5, TimeUnit.SECONDS);
                assertThat(step).as("something to do on the screen").isNotNull();
                step.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
