package org.partnershipregister.screen.networking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** What can be made of an opportunity: another state, a new partnership, a bid. */
final class OpportunityMoves {
    private final Tools tools;
    private final OpportunityStore store;

    OpportunityMoves(Tools tools, OpportunityStore store) {
        this.tools = tools;
        this.store = store;
    }

    /** The states it can come to now, and deleting. */
    void fill(MenuButton menu, Opportunity opportunity) {
        List<MenuItem> items = new ArrayList<>();
        opportunity.course().state().next().forEach(state -> items.add(item("opportunity.move." + code(state),
            () -> move(opportunity.id(), state))));
        items.add(new SeparatorMenuItem());
        items.add(item("opportunity.history", () -> tools.navigator().go(new Place.History(opportunity.id()))));
        items.add(item("opportunity.delete", () -> delete(opportunity)));
        menu.getItems().setAll(items);
    }

    /** Brings it to that state today. */
    void move(UUID id, OpportunityState state) {
        LocalDate today = tools.formats().today();
        run(() -> store.move(id, state, today), tools.text("opportunity.moved." + code(state)));
    }

    /** Goes to where its network becomes a new partnership. */
    void becomes(Opportunity opportunity) {
        opportunity.source().partnership().ifPresent(from ->
            tools.navigator().go(new Place.BecomePartnership(from, Optional.of(opportunity.id()))));
    }

    /** Begins a bid for it. */
    void bid(Opportunity opportunity) {
        tools.navigator().go(new Place.NewBid(opportunity.source().partnership(), Optional.of(opportunity.id())));
    }

    private void delete(Opportunity opportunity) {
        tools.work().run(() -> {
            store.delete(opportunity.id());
            return opportunity.title();
        }, gone -> tools.status().undoable(tools.text("change.opportunity.deleted", gone)));
    }

    private void run(Callable<Opportunity> step, String said) {
        tools.status().unsaved();
        tools.work().run(step, kept -> {
            tools.status().saved();
            tools.status().undoable(said + ": " + kept.title());
        });
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(tools.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static String code(OpportunityState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
