package org.partnershipregister.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Place;

/**
 * How the window closes: what is typed is saved, the day's backup is made to its end however long it takes, and only
 * then does the program go. What can't be kept as it stands is asked about first.
 */
final class Closing {

    private final Wiring wiring;
    private final Window window;
    private final Consumer<Wiring.Opened> left;

    /** @param left is told of the register that is left, before it is closed */
    Closing(Wiring wiring, Window window, Consumer<Wiring.Opened> left) {
        this.wiring = wiring;
        this.window = window;
        this.left = left;
    }

    /** Closes the register that is open, if one is, and ends the program; asked again meanwhile it goes on as it is. */
    void close(Optional<Wiring.Opened> opened) {
        if (opened.isEmpty()) {
            if (!window.closing()) {
                Platform.exit();
            }
            return;
        }
        Wiring.Opened one = opened.get();
        if (mayDrop(one) && one.visits().leave()) {
            left.accept(one);
            one.frame().close();
            window.close(new StackPane(new Label(wiring.messages().text("start.closing"))));
            wiring.work().run(() -> {
                one.register().close();
                return true;
            }, done -> Platform.exit(), failed -> {
                wiring.work().complain(failed);
                Platform.exit();
            });
        }
    }

    private boolean mayDrop(Wiring.Opened one) {
        Messages texts = wiring.messages();
        Optional<Place> place = one.visits().stuck();
        Optional<Boolean> drop = place.isEmpty() ? Optional.of(true) : wiring.dialogs().choose(texts.text("start.stuck"),
                texts.text("start.stuck.text"), List.of(new Dialogs.Answer<>(texts.text("start.stuck.back"), false),
                        new Dialogs.Answer<>(texts.text("start.stuck.close"), true)));
        drop.filter(yes -> !yes).ifPresent(no -> one.visits().go(place.orElseThrow()));
        return drop.orElse(false);
    }
}
