package org.partnershipregister.screen.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Tools;

/** Every key of the program, made from the table of keys itself. */
public final class KeysController implements Screen {

    private static final int COLUMNS = 2;

    private final Tools tools;
    private final Parent node;

    @FXML
    private ScrollPane scroll;
    @FXML
    private GridPane keys;

    public KeysController(Tools tools) {
        this.tools = tools;
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        Shortcut[] all = Shortcut.values();
        int lines = (all.length + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < all.length; i++) {
            Label key = new Label(all[i].shown());
            key.getStyleClass().add("key");
            key.setMinWidth(Label.USE_PREF_SIZE);
            keys.add(key, i / lines * 2, i % lines);
            keys.add(new Label(tools.text(all[i].textKey())), i / lines * 2 + 1, i % lines);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return scroll;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("keys.title"));
    }
}
