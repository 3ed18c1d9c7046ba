package org.partnershipregister.app;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partnershipregister.screen.frame.FrameController;
import org.partnershipregister.screen.frame.Visits;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** Base of tests that go through the whole program: the real frame with the real screens over a register, dialogs that only record. */
abstract class JourneyTest extends WindowTest {

    Visits visits;
    private FrameController frame;

    @BeforeEach
    void openFrame() {
        visits = new Visits();
        tools = new Tools(tools.work(), visits, dialogs, tools.views(), tools.messages(), tools.formats(),
            tools.settings(), tools.status(), tools.changes());
        KeptAt keptAt = new KeptAt("register", "register/backups", "settings", "logs");
        showNode(() -> {
            Screens screens = new Screens(register, tools, keptAt);
            visits.open(screens::at, kept -> dialogs.tell("kept", ""));
            frame = new FrameController(tools, visits, new RegisterDoors(register, () -> { }));
            return frame.node();
        });
        FxScreen.run(() -> frame.start());
        go(new Place.Home());
    }

    @AfterEach
    void leaveFrame() {
        FxScreen.run(() -> {
            visits.leave();
            frame.close();
        });
    }

    /** Goes there as a link would, and waits until the place has its data. */
    void go(Place place) {
        FxScreen.run(() -> visits.go(place));
        settle();
    }

    Place here() {
        return FxScreen.get(() -> visits.current().get().orElseThrow().place());
    }

    /** Waits until the user stands at a place of this kind. */
    <P extends Place> P arrivedAt(Class<P> kind) {
        FxScreen.until("the page " + kind.getSimpleName() + " is shown", () -> kind.isInstance(here()));
        settle();
        return kind.cast(here());
    }

    Parent root() {
        return FxScreen.get(() -> stage.getScene().getRoot());
    }

    /** The visible, usable node with this id in the window, once it is there. */
    <N extends Node> N there(String id) {
        FxScreen.until("#" + id + " can be used", () -> from(root()).lookup("#" + id).queryAll().stream().anyMatch(JourneyTest::usable));
        return FxScreen.get(() -> {
            @SuppressWarnings("unchecked")
            N found = (N) from(root()).lookup("#" + id).queryAll().stream().filter(JourneyTest::usable).findFirst().orElseThrow();
            return found;
        });
    }

    /** Clicks on what has this id and waits for what follows. */
    void click(String id) {
        settle();
        clickOn(this.<Node>there(id));
        settle();
    }

    /** Types into the field with this id in place of what it holds. */
    void fill(String id, String text) {
        TextInputControl field = there(id);
        FxScreen.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        FxScreen.until("#" + id + " has the caret", field::isFocused);
        write(text);
        FxScreen.until("#" + id + " holds “" + text + "”", () -> field.getText().equals(text));
    }

    /** Takes an entry of a menu by its words. */
    void choose(String menuId, String entry) {
        MenuButton menu = there(menuId);
        FxScreen.until(entry + " is offered", () -> menu.getItems().stream().anyMatch(item -> entry.equals(item.getText())));
        FxScreen.run(() -> menu.getItems().stream().filter(item -> entry.equals(item.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    String textOf(String id) {
        return FxScreen.get(() -> this.<Labeled>there(id).getText());
    }

    /** Waits until the footer says that everything is kept. */
    void untilSaved() {
        Labeled saved = there("savedText");
        FxScreen.until("the footer says saved", () -> tools.work().pending().get() == 0
            && saved.getText().startsWith(tools.text("frame.saved.at", "").strip()));
    }

    UUID idHere() {
        return switch (here()) {
            case Place.Partner(var id) -> id;
            case Place.Partnership(var id) -> id;
            case Place.Agreement(var id) -> id;
            case Place.Meeting(var id) -> id;
            default -> throw new AssertionError("No record is shown at " + here());
        };
    }

    private static boolean usable(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }
}
