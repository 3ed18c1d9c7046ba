package org.partnershipregister.screen.frame;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.WindowEvent;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Kind;
import org.partnershipregister.ui.Dialogs.FileKind;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Tools;

/** The two menus of the header: what can be made new, and everything else. Undo and redo say what they would do. */
final class Menus {

    private static final List<Kind> NEW = List.of(Kind.ORGANISATION, Kind.CONTACT, Kind.PARTNERSHIP, Kind.AGREEMENT,
            Kind.MEETING, Kind.OPPORTUNITY, Kind.SHARED_PRACTICE, Kind.REFERRAL, Kind.REFERRAL_PATHWAY, Kind.BID, Kind.CAMPAIGN,
            Kind.RESOURCE_CONTRIBUTION, Kind.INFORMATION_FLOW, Kind.JOINT_ACTIVITY);

    private final Tools tools;
    private final Doors doors;
    private final UndoKeys undo;
    private final Runnable backedUp;
    private final Supplier<Place> help;
    private final MenuItem leaveSample;

    Menus(Tools tools, Doors doors, UndoKeys undo, Runnable backedUp, Supplier<Place> help) {
        this.tools = tools;
        this.doors = doors;
        this.undo = undo;
        this.backedUp = backedUp;
        this.help = help;
        this.leaveSample = item(tools.text("frame.sample.leave"), this::askToLeaveSample);
        leaveSample.setVisible(false);
    }

    void fillNew(MenuButton menu) {
        NEW.forEach(kind -> menu.getItems().add(goes(textOfNew(kind), Places.fresh(kind).orElseThrow())));
    }

    void fillMore(MenuButton menu) {
        MenuItem back = item(tools.text("frame.undo"), undo::undo);
        MenuItem again = item(tools.text("frame.redo"), undo::redo);
        menu.getItems().setAll(back, again, new SeparatorMenuItem(),
                goes(tools.text("place.import"), new Place.Import()), goes(tools.text("place.bin"), new Place.Bin()),
                item(tools.text("frame.backup.now"), this::backUp), leaveSample,
                new SeparatorMenuItem(),
                item(tools.text("place.help") + "   " + Shortcut.HELP.shown(), () -> tools.navigator().go(help.get())),
                goes(tools.text("place.settings"), new Place.Settings()), goes(tools.text("place.house-style"), new Place.HouseStyle()),
                goes(tools.text("place.shortcuts") + "   " + Shortcut.SHORTCUTS.shown(), new Place.Keys()),
                goes(tools.text("place.about"), new Place.About()), new SeparatorMenuItem(),
                item(tools.text("frame.close"), () -> close(menu)));
        menu.showingProperty().addListener((shows, before, now) -> {
            if (now) {
                label(back, "frame.undo", doors::undoable);
                label(again, "frame.redo", doors::redoable);
            }
        });
    }

    private void label(MenuItem item, String key, Callable<Optional<ChangeLabel>> question) {
        item.setDisable(true);
        tools.work().run(question, found -> {
            item.setDisable(found.isEmpty());
            item.setText(found.map(label -> tools.text(key + ".what", undo.words(label))).orElse(tools.text(key)));
        });
    }

    /** Shows what only a sample register has. */
    void sample(boolean sample) {
        leaveSample.setVisible(sample);
    }

    private void backUp() {
        String name = tools.text("frame.backup.file", tools.formats().today().toString());
        FileKind kind = new FileKind(tools.text("frame.backup.kind"), List.of("*.zip"));
        tools.dialogs().saveFile(tools.text("frame.backup.now"), name, kind)
                .ifPresent(file -> tools.work().run(() -> {
                    doors.backUp(file);
                    return file;
                }, made -> {
                    tools.status().say(tools.text("frame.backup.done", made.getFileName().toString()));
                    backedUp.run();
                }));
    }

    private void askToLeaveSample() {
        if (tools.dialogs().confirm(tools.text("frame.sample.leave"), tools.text("frame.sample.leave.text"),
                tools.text("frame.sample.leave.do"))) {
            doors.leaveSample();
        }
    }

    private String textOfNew(Kind kind) {
        return tools.text(switch (kind) {
            case ORGANISATION -> "new.partner";
            case CONTACT -> "new.contact";
            case PARTNERSHIP -> "new.partnership";
            case AGREEMENT, AGREEMENT_TEMPLATE -> "new.agreement";
            case MEETING, ACTION -> "new.meeting";
            case OPPORTUNITY -> "new.opportunity";
            case SHARED_PRACTICE -> "new.practice";
            case REFERRAL_PATHWAY -> "new.pathway";
            case REFERRAL -> "new.referral";
            case RESOURCE_CONTRIBUTION -> "new.resource";
            case BID -> "new.bid";
            case CAMPAIGN -> "new.campaign";
            case INFORMATION_FLOW -> "new.flow";
            case JOINT_ACTIVITY -> "new.activity";
        });
    }

    private MenuItem goes(String text, Place place) {
        return item(text, () -> tools.navigator().go(place));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void close(MenuButton menu) {
        var window = menu.getScene().getWindow();
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
