package org.partnershipregister.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** The screen thread as tests use it: do something there, wait until something is so. */
public final class FxScreen {

    private static final long PATIENCE_SECONDS = 20;

    private FxScreen() {
    }

    /** Starts JavaFX if no test has yet; the program's end is no reason for it to stop. */
    public static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IllegalStateException alreadyStarted) {
            Platform.setImplicitExit(false);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does this on the screen thread and waits for it. */
    public static <T> T get(Callable<T> job) {
        FutureTask<T> task = new FutureTask<>(job);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does this on the screen thread and waits for it. */
    public static void run(Runnable job) {
        get(() -> {
            job.run();
            return true;
        });
    }

    /** Waits until it is so, asked on the screen thread; fails after twenty seconds and says what was waited for. */
    public static void until(String what, BooleanSupplier soIt) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(soIt::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for: " + what);
            }
            pulse();
        }
    }

    /** Lets one frame go by. */
    private static void pulse() {
        CountDownLatch frame = new CountDownLatch(1);
        Platform.runLater(() -> {
            PauseTransition pause = new PauseTransition(Duration.millis(20));
            pause.setOnFinished(event -> frame.countDown());
            pause.play();
        });
        try {
            frame.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
