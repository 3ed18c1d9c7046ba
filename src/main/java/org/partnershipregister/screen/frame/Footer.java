package org.partnershipregister.screen.frame;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.partnershipregister.ui.LongTask;
import org.partnershipregister.ui.Outside;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Status;
import org.partnershipregister.ui.Tools;

/**
 * What the footer and the notice bar say: saved or not, last backup, what was last done with its Undo (in the bar for
 * some seconds, in the footer until the next one), the job that runs with its progress and a way to stop it.
 */
final class Footer implements AutoCloseable {

    private static final Duration BAR_STAYS = Duration.seconds(12);

    /** The parts that tell what was last done. */
    record Notices(Node bar, Label barText, Node barUndo, Button barOpen, Label last, Hyperlink lastUndo, Hyperlink lastOpen) {
    }

    /** The parts that tell what is running. */
    record Tasks(Label text, ProgressBar bar, Hyperlink cancel) {
    }

    private final Tools tools;
    private final Doors doors;
    private final Label saved;
    private final Label backup;
    private final Notices notices;
    private final Tasks tasks;
    /** Work outlives the frame, so this one is taken away again. */
    private final ListChangeListener<LongTask<?>> taskMoved = change -> showTask();
    private final Runnable stopHearing;
    private final PauseTransition stay = new PauseTransition(BAR_STAYS);

    Footer(Tools tools, Doors doors, Label saved, Label backup, Notices notices, Tasks tasks) {
        this.tools = tools;
        this.doors = doors;
        this.saved = saved;
        this.backup = backup;
        this.notices = notices;
        this.tasks = tasks;
        notices.barOpen().setOnAction(event -> openFile());
        notices.lastOpen().setOnAction(event -> openFile());
        stay.setOnFinished(event -> notices.bar().setVisible(false));
        tools.status().savedState().addListener((state, before, now) -> showSaved());
        tools.status().savedAt().addListener((at, before, now) -> showSaved());
        tools.status().notice().addListener((notice, before, now) -> showNotice(now));
        tools.work().running().addListener(taskMoved);
        stopHearing = tools.changes().listen(made -> tools.work().onScreen(this::noLongerNewest));
        showSaved();
        showNotice(Optional.empty());
        showTask();
    }

    /** Asks when the last backup was made. */
    void askBackup() {
        tools.work().run(doors::lastBackup, this::showBackup);
    }

    @Override
    public void close() {
        tools.work().running().removeListener(taskMoved);
        stopHearing.run();
        stay.stop();
    }

    void cancelTask() {
        tools.work().running().stream().findFirst().ifPresent(LongTask::cancel);
    }

    /** The first thing in the footer that takes the focus: the stop of a job, the undo, or else the saved state. */
    void focus() {
        Node target = tasks.cancel().isVisible() ? tasks.cancel()
                : notices.lastUndo().isVisible() ? notices.lastUndo() : saved;
        saved.setFocusTraversable(target == saved);
        target.requestFocus();
    }

    private void openFile() {
        tools.status().notice().get().flatMap(Status.Notice::file).ifPresent(new Outside(tools)::openFile);
    }

    private void showSaved() {
        Status.Saved state = tools.status().savedState().get();
        saved.getStyleClass().remove("unsaved");
        if (state == Status.Saved.UNSAVED) {
            saved.getStyleClass().add("unsaved");
        }
        saved.setText(switch (state) {
            case NOTHING_YET -> tools.text("frame.saved");
            case UNSAVED -> tools.text("frame.unsaved");
            case SAVED -> tools.text("frame.saved.at", tools.status().savedAt().get());
        });
    }

    private void showBackup(Optional<LocalDateTime> made) {
        backup.setText(made.map(at -> tools.text("frame.backup", tools.formats().moment(at)))
                .orElse(tools.text("frame.backup.none")));
    }

    private void showNotice(Optional<Status.Notice> notice) {
        String text = notice.map(Status.Notice::sentence).orElse("");
        boolean undo = notice.map(Status.Notice::undo).orElse(false);
        notices.barText().setText(text);
        notices.bar().setVisible(notice.isPresent());
        place(notices.barUndo(), undo);
        boolean file = notice.flatMap(Status.Notice::file).isPresent();
        place(notices.barOpen(), file);
        place(notices.lastOpen(), file);
        notices.last().setText(text);
        place(notices.last(), notice.isPresent());
        place(notices.lastUndo(), undo);
        stay.playFromStart();
    }

    /** Undo takes back the newest change, so it is offered beside what was last done only until something else is done. */
    private void noLongerNewest() {
        place(notices.barUndo(), false);
        place(notices.lastUndo(), false);
    }

    private void showTask() {
        Optional<LongTask<?>> first = tools.work().running().stream().findFirst();
        tasks.text().textProperty().unbind();
        tasks.bar().progressProperty().unbind();
        first.ifPresent(task -> {
            int waiting = tools.work().running().size() - 1;
            String title = waiting == 0 ? task.title() : tools.text("frame.task.more", task.title(), waiting);
            tasks.text().textProperty().bind(task.count().map(count -> (title + "  " + count).strip()));
            tasks.bar().progressProperty().bind(task.share());
        });
        place(tasks.text(), first.isPresent());
        place(tasks.bar(), first.isPresent());
        place(tasks.cancel(), first.isPresent());
    }

    private static void place(Node node, boolean there) {
        Shown.when(node, there);
    }
}
