package org.partnershipregister.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a list page: Ctrl+F to the filter, Down from the filter into the list, Esc clears the filter and then
 * goes to the list; in the list F2 edits, Delete deletes, Ctrl+C copies, and the context menu has the same commands.
 */
public final class ListKeys {

    private final TextField filter;
    private final TableView<?> table;

    public ListKeys(TextField filter, TableView<?> table) {
        this.filter = filter;
        this.table = table;
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::inFilter);
    }

    /** What F2 does. */
    public ListKeys edit(Runnable action) {
        new Shortcuts().on(Shortcut.EDIT, action).in(table);
        return this;
    }

    /** What Delete does. */
    public ListKeys delete(Runnable action) {
        new Shortcuts().on(Shortcut.DELETE, action).in(table);
        return this;
    }

    /** What Ctrl+C does. */
    public ListKeys copy(Runnable action) {
        KeyCombination keys = KeyCombination.valueOf("Shortcut+C");
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                event.consume();
                action.run();
            }
        });
        return this;
    }

    /** What the context menu of the list offers. */
    public ListKeys commands(List<Command> commands) {
        ContextMenu menu = new ContextMenu();
        commands.forEach(command -> {
            MenuItem item = new MenuItem(command.text());
            item.setOnAction(event -> command.action().run());
            menu.getItems().add(item);
        });
        table.setContextMenu(menu);
        return this;
    }

    /** Listens for Ctrl+F within the page. */
    public void in(Node page) {
        new Shortcuts().on(Shortcut.FILTER, () -> {
            filter.requestFocus();
            filter.selectAll();
        }).in(page);
    }

    private void inFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (filter.getText().isEmpty()) {
                table.requestFocus();
            }
            filter.clear();
            event.consume();
        }
    }
}
