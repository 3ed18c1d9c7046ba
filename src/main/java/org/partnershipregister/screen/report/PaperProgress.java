package org.partnershipregister.screen.report;

import org.partnershipregister.document.Watch;
import org.partnershipregister.ui.Progress;

/** Passes on between a long job of the screen and the papers how far a paper is, and that it is to be stopped. */
record PaperProgress(Progress progress) implements Watch {
    @Override
    public void at(long done, long total) {
        progress.at(done, total);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
