package org.partnershipregister.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;

/**
 * A question to the register that is asked again whenever its answer may have changed. While one query runs, further
 * wishes are remembered and only the last answer is handed on; a failed query is told and the next one works again.
 * Screen thread only.
 */
public final class LiveQuestion<T> implements AutoCloseable {

    private static final Duration TYPING_PAUSE = Duration.millis(80);

    private final Work work;
    private final Supplier<Callable<T>> question;
    private final Consumer<? super T> answer;
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private Runnable stopListening = () -> { };
    private Optional<Runnable> gone = Optional.empty();
    private boolean running;
    private boolean again;
    private boolean open = true;

    /**
     * @param question reads fields when it is called and gives a job that sees only values
     * @param answer   shows the newest answer
     */
    public LiveQuestion(Work work, Supplier<Callable<T>> question, Consumer<? super T> answer) {
        this.work = work;
        this.question = question;
        this.answer = answer;
        pause.setOnFinished(event -> ask());
    }

    /** Asks again after each committed change to a record of one of these kinds, until {@link #close()}. */
    public LiveQuestion<T> listen(Changes changes, Kind... kinds) {
        stopListening.run();
        open = true;
        Set<Kind> wanted = Set.copyOf(Arrays.asList(kinds));
        stopListening = changes.listen(made -> {
            if (made.stream().map(Change::kind).anyMatch(wanted::contains)) {
                work.onScreen(this::ask);
            }
        });
        return this;
    }

    /** What to do when the record asked about is no longer there, instead of telling that. */
    public LiveQuestion<T> whenGone(Runnable step) {
        gone = Optional.of(step);
        return this;
    }

    /** Asks now, or as soon as the query that is running has come back. */
    public void ask() {
        pause.stop();
        if (!open) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        Callable<T> job = question.get();
        again = false;
        running = true;
        work.run(job, this::answered, this::failed);
    }

    /** Asks when nothing has been typed for a moment. */
    public void askSoon() {
        pause.playFromStart();
    }

    /** Stops listening; a query under way is no longer shown. Can be opened again by {@link #listen}. */
    @Override
    public void close() {
        pause.stop();
        stopListening.run();
        stopListening = () -> { };
        open = false;
    }

    private void answered(T result) {
        running = false;
        if (again) {
            ask();
        } else if (open) {
            answer.accept(result);
        }
    }

    private void failed(Throwable thrown) {
        running = false;
        if (again) {
            ask();
        } else if (open) {
            boolean missing = thrown instanceof Failure failure && failure.reason() == Failure.Reason.NOT_FOUND;
            gone.filter(step -> missing).ifPresentOrElse(Runnable::run, () -> work.complain(thrown));
        }
    }
}
