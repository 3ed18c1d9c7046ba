package org.partnershipregister.screen.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralMove;
import org.partnershipregister.store.referral.ReferralStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/** The next steps of the referral on the card: the usual one as a button of its own, the others beside it and in a menu. */
final class ReferralSteps {
    private static final int BUTTONS = 3;

    private final Tools tools;
    private final ReferralStore store;
    private final ReferralForm form;
    private final Runnable save;

    /** @param save saves what is typed before a step is taken */
    ReferralSteps(Tools tools, ReferralStore store, ReferralForm form, Runnable save) {
        this.tools = tools;
        this.store = store;
        this.form = form;
        this.save = save;
    }

    /** Shows the steps that may be taken now. */
    void fill(Pane box, Referral referral) {
        List<ReferralMove> moves = ReferralMove.from(referral.state());
        box.getChildren().clear();
        moves.stream().limit(BUTTONS).forEach(move -> box.getChildren().add(button(move, referral)));
        if (moves.size() > BUTTONS) {
            MenuButton more = new MenuButton(tools.text("referral.more-steps"));
            more.setId("moreSteps");
            more.setMinWidth(MenuButton.USE_PREF_SIZE);
            moves.stream().skip(BUTTONS).forEach(move -> {
                MenuItem item = new MenuItem(text(move));
                item.setOnAction(event -> take(move, referral));
                more.getItems().add(item);
            });
            box.getChildren().add(more);
        }
    }

    private Button button(ReferralMove move, Referral referral) {
        Button button = new Button(text(move));
        button.setId("step" + move.name());
        button.setMinWidth(Button.USE_PREF_SIZE);
        if (ReferralMove.from(referral.state()).getFirst() == move && move != ReferralMove.REOPEN) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> take(move, referral));
        return button;
    }

    private String text(ReferralMove move) {
        return tools.text(TextKey.of("referral.move", move));
    }

    private void take(ReferralMove move, Referral referral) {
        LocalDate today = tools.formats().today();
        switch (move) {
            case SEND -> send(referral, today);
            case DECLINE -> reason().ifPresent(reason -> run(() -> store.decline(referral.id(), reason, today)));
            case ASK_MORE, RETURN, REPEAT, CLOSE -> tools.dialogs().askText(text(move),
                tools.text(move == ReferralMove.CLOSE ? "referral.outcome" : "referral.what"), "", text(move))
                .ifPresent(note -> run(() -> store.move(referral.id(), move, today, note.strip())));
            case ACKNOWLEDGE, COMPLETE, ACCEPT, MEET, WITHDRAW, REOPEN -> run(() -> store.move(referral.id(), move, today, ""));
        }
    }

    /** Where consent is lacking the wish stays in the field, and the fields say what they want. */
    private void send(Referral referral, LocalDate today) {
        if (form.gate(today).isEmpty()) {
            run(() -> store.move(referral.id(), ReferralMove.SEND, today, ""));
        } else {
            form.wishToSend(today);
            tools.status().say(tools.text("referral.consent.wanted"));
        }
    }

    private Optional<DeclineReason> reason() {
        return tools.dialogs().choose(tools.text("referral.decline.title"), tools.text("referral.decline.text"),
            Arrays.stream(DeclineReason.values()).map(reason -> new Dialogs.Answer<>(tools.word(reason), reason)).toList());
    }

    private void run(Callable<Referral> step) {
        save.run();
        tools.work().run(step, moved -> {
            tools.status().saved();
            tools.status().undoable(tools.text("referral.moved", moved.clientRef(), tools.word(moved.state())));
        });
    }
}
