package org.partnershipregister.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A long job as the screen sees it: title, how far it is (0 to 1, -1 unknown) and a way to stop it. */
public final class LongTask<T> {

    private final String title;
    private final Executor screen;
    private final Runnable giveWay;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final AtomicReference<long[]> latest = new AtomicReference<>();
    private volatile boolean cancelled;

    LongTask(String title, Executor screen, Runnable giveWay) {
        this.title = title;
        this.screen = screen;
        this.giveWay = giveWay;
    }

    /** What it does, in the user's words. */
    public String title() {
        return title;
    }

    /** How much is done, from 0 to 1; -1 while unknown. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** "1,200 / 6,565", or empty. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Asks the job to stop at its next step; it is never interrupted. */
    public void cancel() {
        cancelled = true;
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                // only one message is ever under way: a fast job must not flood the screen thread
                if (latest.getAndSet(new long[] {done, total}) == null) {
                    screen.execute(LongTask.this::showLatest);
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }

            @Override
            public void giveWay() {
                giveWay.run();
            }
        };
    }

    private void showLatest() {
        long[] at = latest.getAndSet(null);
        share.set(at[1] > 0 ? Math.clamp((double) at[0] / at[1], 0, 1) : -1);
        count.set(Formats.number(at[0]) + (at[1] > 0 ? " / " + Formats.number(at[1]) : ""));
    }
}
