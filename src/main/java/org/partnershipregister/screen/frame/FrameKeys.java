package org.partnershipregister.screen.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Settings;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;

/** What the keys do that work all over the window. */
final class FrameKeys {

    /** A part of the window that F6 goes to, and how it takes the focus. */
    record Pane(Node node, Runnable focus) {
    }

    private final Visits visits;
    private final Settings settings;
    private final MenuButton newMenu;
    private final List<Pane> panes;

    /** @param panes in the order of F6, the search box first */
    FrameKeys(Visits visits, Settings settings, MenuButton newMenu, List<Pane> panes) {
        this.visits = visits;
        this.settings = settings;
        this.newMenu = newMenu;
        this.panes = panes;
    }

    void in(Node root) {
        new Shortcuts()
                .on(Shortcut.SEARCH, panes.getFirst().focus())
                .on(Shortcut.NEW, this::newOfOpenKind)
                .on(Shortcut.SAVE, () -> visit().map(Visits.Visit::screen).ifPresent(Screen::saveNow))
                .on(Shortcut.BACK, visits::back)
                .on(Shortcut.FORWARD, visits::forward)
                .on(Shortcut.STEP_BACK, () -> stepBack(root))
                .on(Shortcut.NEXT_PANE, () -> nextPane(1))
                .on(Shortcut.PREVIOUS_PANE, () -> nextPane(-1))
                .on(Shortcut.HELP, () -> visits.go(Places.help(visits)))
                .on(Shortcut.SHORTCUTS, () -> visits.go(new Place.Keys()))
                .on(Shortcut.LARGER, () -> settings.stepTextSize(1))
                .on(Shortcut.SMALLER, () -> settings.stepTextSize(-1))
                .on(Shortcut.USUAL_SIZE, () -> settings.stepTextSize(0))
                .in(root);
    }

    /** Asked of the window: the focus-within of a pane does not tell when it ends once what had the focus is taken out. */
    private static boolean holdsFocus(Node pane) {
        Node at = pane.getScene().getFocusOwner();
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at == pane;
    }

    /** From a field one steps to the page first, then back: what is typed there is not left by surprise. */
    private void stepBack(Node root) {
        Node owner = root.getScene().getFocusOwner();
        Optional<Node> first = visit().map(one -> one.screen().firstFocus()).filter(node -> node != owner);
        if (owner instanceof TextInputControl && first.isPresent()) {
            first.get().requestFocus();
        } else {
            visits.back();
        }
    }

    private Optional<Visits.Visit> visit() {
        return visits.current().get();
    }

    private void newOfOpenKind() {
        visit().map(Visits.Visit::place).flatMap(Places::kind).flatMap(Places::fresh)
                .ifPresentOrElse(visits::go, newMenu::show);
    }

    private void nextPane(int step) {
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            at = holdsFocus(panes.get(i).node()) ? i : at;
        }
        panes.get(Math.floorMod(at + step, panes.size())).focus().run();
    }
}
