package org.partnershipregister.app;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.party.PartnerLists;

/**
 * Does once, in the time a start has to wait anyway, what is slow only the first time: the screen thread lays out one of
 * each control while the register opens, the register's thread asks a question while the first screen is built.
 */
final class WarmUp {
    private static final int SOME = 50;

    private WarmUp() {
    }

    /** To be called on the screen thread; nothing of it is shown. */
    static void controls(Scene like) {
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("Name"));
        table.getItems().add("");
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().add("");
        TabPane tabs = new TabPane(new Tab("One", new ScrollPane(new VBox(new Label("a"), new TextField("a"), new TextArea("a"), choice,
            new CheckBox("a"), new Hyperlink("a"), new MenuButton("a")))));
        Scene scene = new Scene(new SplitPane(table, tabs), like.getWidth(), like.getHeight());
        scene.getStylesheets().setAll(like.getStylesheets());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** To be called on the register's thread. */
    static boolean questions(Database database) {
        PartnerLists lists = new PartnerLists(database);
        return !lists.rows(lists.ids(PartnerQuestion.ALL).stream().limit(SOME).toList()).isEmpty();
    }
}
