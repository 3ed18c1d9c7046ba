package org.partnershipregister.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Appearance;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Settings;
import org.partnershipregister.ui.Status;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.Views;
import org.partnershipregister.ui.Work;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * Base of every test with a window: an empty register in memory behind the real Work, dialogs and navigator that only
 * record, a stage of 1366 × 768 in the program's dress. A robot of TestFX ({@code clickOn("#name").write("x")}).
 */
@Tag("window")
public abstract class WindowTest extends FxRobot {

    protected Register register;
    protected Tools tools;
    protected final RecordingDialogs dialogs = new RecordingDialogs();
    protected final RecordingNavigator navigator = new RecordingNavigator();
    protected final List<Throwable> bugs = new ArrayList<>();
    protected Stage stage;
    private Screen shown;

    @BeforeAll
    static void startScreen() throws Exception {
        FxScreen.start();
        FxToolkit.registerStage(Stage::new);
    }

    @BeforeEach
    void buildTools() {
        register = openRegister();
        Messages messages = Messages.load();
        Formats formats = new Formats(TestRegister.session().clock());
        tools = FxScreen.get(() -> new Tools(new Work(dialogs::tell, bugs::add), navigator, dialogs, new Views(messages),
                messages, formats, new Settings(Map.of("theme", "LIGHT")), new Status(formats), register.changes()));
    }

    @AfterEach
    void closeWindow() {
        release(new KeyCode[0]);
        FxScreen.run(() -> {
            if (shown != null) {
                shown.hidden();
            }
            if (stage != null) {
                stage.hide();
            }
        });
        settle();
        FxScreen.run(() -> tools.work().close());
        register.close();
        if (!bugs.isEmpty()) {
            throw new AssertionError("Unexpected exceptions: " + bugs, bugs.getFirst());
        }
    }

    /** The register the test works on; a subclass may fill it. */
    protected Register openRegister() {
        return TestRegister.empty();
    }

    /** Shows a screen made on the screen thread, and waits until it has its data. */
    protected <S extends Screen> S show(Callable<S> made) {
        S screen = FxScreen.get(made);
        shown = screen;
        showNode(() -> (Parent) screen.node());
        FxScreen.run(() -> {
            screen.shown();
            screen.firstFocus().requestFocus();
        });
        settle();
        return screen;
    }

    /** Shows a node made on the screen thread. */
    protected void showNode(Callable<? extends Parent> made) {
        FxScreen.get(() -> {
            if (stage != null) {
                stage.hide(); // a test may show a second screen; the first must not catch the next tests' keys
            }
            stage = new Stage(StageStyle.UNDECORATED);
            Scene scene = new Scene(made.call(), 1366, 768);
            new Appearance(tools.settings()).dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.toFront();
            stage.requestFocus();
            return true;
        });
        FxScreen.until("the window has the focus", () -> stage.isFocused());
        settle();
    }

    /** Waits until every job is answered and the screen has been laid out. */
    protected void settle() {
        FxScreen.until("all jobs are done", () -> tools.work().pending().get() == 0);
        FxScreen.run(() -> {
            if (stage != null && stage.getScene() != null) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
        });
        FxScreen.until("all jobs are done", () -> tools.work().pending().get() == 0);
    }

    /** Asks the register on its own thread. */
    protected <T> T inRegister(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        FxScreen.run(() -> tools.work().run(question, answer::set));
        settle();
        return answer.get();
    }

    /** The node with this id, among those in the window. */
    protected <N extends Node> N node(String id) {
        return lookup("#" + id).query();
    }
}
