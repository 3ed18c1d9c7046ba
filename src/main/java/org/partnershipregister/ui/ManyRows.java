package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.partnershipregister.model.BulkResult;

/** What can be done to the selected rows of a list, each as one step: copy, bin, and whatever else a list offers. */
public final class ManyRows<T> {
    private static final int NAMED = 5;

    private final Tools tools;
    private final PagedRows<T> rows;
    private final Columns<T> columns;
    private final Function<List<UUID>, BulkResult> bin;
    private final List<Command> more = new ArrayList<>();
    private Predicate<List<T>> before = rows -> true;

    /** @param bin moves records to the bin, but for those it keeps; runs on the register's thread */
    public ManyRows(Tools tools, PagedRows<T> rows, Columns<T> columns, Function<List<UUID>, BulkResult> bin) {
        this.tools = tools;
        this.rows = rows;
        this.columns = columns;
        this.bin = bin;
    }

    /** Offers something more, between copying and the bin. */
    public ManyRows<T> with(String text, Runnable action) {
        more.add(new Command(text, action));
        return this;
    }

    /** Looks at the selected rows before they go to the bin; false keeps them. */
    public ManyRows<T> asking(Predicate<List<T>> question) {
        before = question;
        return this;
    }

    /** All that is offered, for the pane beside the list and its context menu. */
    private List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(new Command(tools.text("many.copy"), this::copy));
        all.addAll(more);
        all.add(new Command(tools.text("many.delete"), this::delete));
        return all;
    }

    /** Gives a list without a card beside it its keys and context menu. */
    public void on(ListKeys keys) {
        keys.delete(this::delete).copy(this::copy).commands(commands());
    }

    /** Gives a list its keys and context menu, and the pane that takes the card's place while several rows are selected. */
    public void on(ListKeys keys, StackPane beside, Node card) {
        on(keys);
        SelectionPane pane = new SelectionPane(tools, commands());
        beside.getChildren().setAll(card, pane);
        rows.onSelection(() -> {
            int selected = rows.selectedIds().size();
            pane.show(selected);
            card.setVisible(selected < 2);
        });
    }

    /** How many rows are selected. */
    public int selected() {
        return rows.selectedIds().size();
    }

    /** Does this to the selected records and says how many it was done to. */
    public void change(Function<List<UUID>, BulkResult> action, String said) {
        List<UUID> ids = rows.selectedIds();
        if (!ids.isEmpty()) {
            tools.work().run(() -> action.apply(ids), result -> say(said, result));
        }
    }

    private void delete() {
        List<UUID> ids = rows.selectedIds();
        if (!ids.isEmpty()) {
            tools.work().run(() -> rows.read(ids), found -> {
                if (before.test(found)) {
                    tools.work().run(() -> bin.apply(ids), result -> say("many.deleted", result));
                }
            });
        }
    }

    /** Puts the selected rows on the clipboard as they are shown. */
    private void copy() {
        List<UUID> ids = rows.selectedIds();
        tools.work().run(() -> rows.read(ids), found -> {
            new Outside(tools).copy(columns.sheet().tabbed(found));
            tools.status().say(tools.text("many.copied", found.size()));
        });
    }

    private void say(String said, BulkResult result) {
        String kept = result.kept().isEmpty() ? "" : " " + tools.text("many.kept", result.kept().size(),
            String.join(", ", result.kept().subList(0, Math.min(NAMED, result.kept().size()))));
        String sentence = tools.text(said, result.done()) + kept;
        if (result.done() > 0) {
            tools.status().undoable(sentence);
        } else {
            tools.status().say(sentence);
        }
    }
}
