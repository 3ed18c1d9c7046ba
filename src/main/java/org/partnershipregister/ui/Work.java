package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.partnershipregister.model.Failure;

/**
 * The only bridge between threads. Jobs on the register run one after another on the thread "register", papers are made
 * on the thread "paper", answers come back on the screen thread. A thread is never interrupted, for H2 closes its file
 * when it is; long jobs stop by a flag. All methods are called on the screen thread unless they say otherwise.
 */
public final class Work implements AutoCloseable {

    /** Where a long job runs. */
    public enum Line { REGISTER, PAPER }

    /** A long job's steps; it looks at {@link Progress} between them. */
    @FunctionalInterface
    public interface Steps<T> {

        /** Does all steps and answers; runs away from the screen thread. */
        T run(Progress progress) throws Exception;
    }

    private static final long CLOSING_SECONDS = 30;

    private final ThreadPoolExecutor register = line("register");
    private final ThreadPoolExecutor paper = line("paper");
    private final ObservableList<LongTask<?>> running = FXCollections.observableArrayList();
    /** One for all who listen: a wrapper that nobody holds is collected, and its listeners hear no more. */
    private final ObservableList<LongTask<?>> seen = FXCollections.unmodifiableObservableList(running);
    /** Those whose {@link #once} is under way; touched on the screen's thread only. */
    private final Set<Object> askers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();
    private final Executor screen;
    private final Consumer<? super Failure> tell;
    private final Consumer<? super Throwable> bug;

    /**
     * @param tell shows an expected failure to the user
     * @param bug  is given every other exception of a job
     */
    public Work(Consumer<? super Failure> tell, Consumer<? super Throwable> bug) {
        this(Platform::runLater, tell, bug);
    }

    Work(Executor screen, Consumer<? super Failure> tell, Consumer<? super Throwable> bug) {
        this.screen = screen;
        this.tell = tell;
        this.bug = bug;
    }

    /**
     * Asks the register. The question is built at once, here, where fields may be read; what it returns runs on the
     * register's thread and sees only values.
     */
    public <T> void ask(Supplier<Callable<T>> question, Consumer<? super T> answer) {
        submit(register, question.get(), answer, this::complain);
    }

    /** Does something with the register, such as a save, and hands the result back; failures are told. */
    public <T> void run(Callable<T> job, Consumer<? super T> done) {
        submit(register, job, done, this::complain);
    }

    /** The same for who must know of a failure; it usually passes it on to {@link #complain(Throwable)}. */
    public <T> void run(Callable<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        submit(register, job, done, failed);
    }

    /** For a button that adds: while its job is under way, pressing it again does nothing, so nothing is added twice. */
    public <T> void once(Object asker, Callable<T> job, Consumer<? super T> done) {
        once(asker, job, done, this::complain);
    }

    /** The same for who must know of a failure; it usually passes it on to {@link #complain(Throwable)}. */
    public <T> void once(Object asker, Callable<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (askers.add(asker)) {
            submit(register, job, result -> {
                askers.remove(asker);
                done.accept(result);
            }, failure -> {
                askers.remove(asker);
                failed.accept(failure);
            });
        }
    }

    /** Makes a paper from values on the paper thread, which must not touch the register. */
    public <T> void paper(Callable<T> job, Consumer<? super T> done) {
        submit(paper, job, done, this::complain);
    }

    /** The same for who must know of a failure; it usually passes it on to {@link #complain(Throwable)}. */
    public <T> void paper(Callable<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        submit(paper, job, done, failed);
    }

    /** Starts a job of more than a second, shown in the footer with its progress and a way to stop it. */
    public <T> LongTask<T> start(Line line, String title, Steps<T> steps, Consumer<? super T> done) {
        return start(line, title, steps, done, this::complain);
    }

    /** The same for who must know that it failed or was stopped; it usually passes that on to {@link #complain}. */
    public <T> LongTask<T> start(Line line, String title, Steps<T> steps, Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        ThreadPoolExecutor executor = line == Line.REGISTER ? register : paper;
        LongTask<T> task = new LongTask<>(title, screen, () -> giveWay(executor));
        running.add(task);
        submit(executor, true, () -> steps.run(task.progress()), result -> {
            running.remove(task);
            done.accept(result);
        }, failure -> {
            running.remove(task);
            failed.accept(failure);
        });
        return task;
    }

    /** Does this on the screen thread, soon; may be called from any thread. */
    public void onScreen(Runnable step) {
        screen.execute(step);
    }

    /** Tells an expected failure, except that the user stopped a job; anything else goes where bugs go. */
    public void complain(Throwable thrown) {
        if (!(thrown instanceof Failure failure)) {
            bug.accept(thrown);
        } else if (failure.reason() != Failure.Reason.CANCELLED) {
            tell.accept(failure);
        }
    }

    /** The long jobs that run or wait, for the footer. */
    public ObservableList<LongTask<?>> running() {
        return seen;
    }

    /** How many jobs have not been answered yet. */
    public ReadOnlyIntegerProperty pending() {
        return pending.getReadOnlyProperty();
    }

    /** Lets what was begun come to its end (thirty seconds at most), then stops both threads. */
    @Override
    public void close() {
        running.forEach(LongTask::cancel);
        register.shutdown();
        paper.shutdown();
        try {
            if (!register.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                bug.accept(new IllegalStateException("The register was still busy when the program closed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void submit(ThreadPoolExecutor line, Callable<T> job, Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        submit(line, false, job, done, failed);
    }

    private <T> void submit(ThreadPoolExecutor line, boolean lengthy, Callable<T> job, Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        if (line.isShutdown()) {
            return; // a field that loses the focus while the window goes away: everything was saved before the lines were closed
        }
        pending.set(pending.get() + 1);
        line.execute(new Job(lengthy, () -> {
            FutureTask<T> attempt = new FutureTask<>(job);
            attempt.run();
            screen.execute(() -> {
                pending.set(pending.get() - 1);
                if (attempt.state() == FutureTask.State.SUCCESS) {
                    done.accept(attempt.resultNow());
                } else {
                    failed.accept(attempt.exceptionNow());
                }
            });
        }));
    }

    /** Runs the short jobs that came meanwhile, so that a click never waits for the whole of a long one. */
    private static void giveWay(ThreadPoolExecutor line) {
        List<Runnable> waiting = new ArrayList<>();
        line.getQueue().drainTo(waiting);
        waiting.stream().filter(job -> job instanceof Job known && !known.lengthy()).forEach(Runnable::run);
        waiting.stream().filter(job -> !(job instanceof Job known && !known.lengthy())).forEach(line.getQueue()::add);
    }

    private static ThreadPoolExecutor line(String name) {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), job -> {
            Thread thread = new Thread(job, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private record Job(boolean lengthy, Runnable steps) implements Runnable {
        @Override
        public void run() {
            steps.run();
        }
    }
}
