package org.partnershipregister.screen.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.Transfer;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.ui.Tools;

/** What becomes of a joint activity: it moves on, payments are made or taken back. Each is one step that can be undone. */
final class ActivitySteps {
    private final Tools tools;
    private final ActivityStore store;
    private final UUID id;
    private final Runnable saveFirst;

    /** @param saveFirst keeps what has been typed, before a step goes by it */
    ActivitySteps(Tools tools, ActivityStore store, UUID id, Runnable saveFirst) {
        this.tools = tools;
        this.store = store;
        this.id = id;
        this.saveFirst = saveFirst;
    }

    /** The states possible now. */
    void moves(MenuButton menu, JointActivity activity) {
        menu.getItems().setAll(activity.standing().state().next().stream().map(this::move).toList());
    }

    void pay(Transfer transfer) {
        tools.dialogs().askText(tools.text("activity.settling.mark"), tools.text("activity.settling.mark.on"),
            tools.formats().date(tools.formats().today()), tools.text("activity.settling.mark"))
            .ifPresent(typed -> tools.formats().parseDate(typed).ifPresentOrElse(day -> run(() -> store.pay(id, transfer, day)),
                () -> tools.dialogs().tell(tools.text("activity.settling.mark"), tools.text("problem.date", typed))));
    }

    void unpay(ActivityPayment payment) {
        run(() -> store.unpay(id, payment.id()));
    }

    private MenuItem move(ActivityState to) {
        MenuItem item = new MenuItem(tools.text("activity.move.to", tools.word(to)));
        item.setOnAction(event -> {
            saveFirst.run();
            tools.work().run(() -> store.get(id), kept -> move(kept, to));
        });
        return item;
    }

    /** Shared out while something is open asks for a reason, and nothing happens without one. */
    private void move(JointActivity kept, ActivityState to) {
        LocalDate today = tools.formats().today();
        Optional<String> reason = to == ActivityState.SHARED_OUT && !kept.settled()
            ? tools.dialogs().askText(tools.text("activity.share-out"), tools.text("activity.share-out.open"), "",
                tools.text("activity.share-out")).filter(why -> !why.isBlank())
            : Optional.of("");
        reason.ifPresent(why -> run(() -> store.move(id, to, today, why)));
    }

    private void run(Callable<JointActivity> step) {
        tools.work().run(step, kept -> tools.status().saved());
    }
}
