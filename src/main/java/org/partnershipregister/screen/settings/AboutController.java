package org.partnershipregister.screen.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Version, what the program is built with, and where its folders are; all of it can be copied for a report. */
public final class AboutController implements Screen {

    private final Tools tools;
    private final KeptAt keptAt;
    private final String version;
    private final Parent node;

    @FXML
    private Label details;
    @FXML
    private Button copy;

    public AboutController(Tools tools, KeptAt keptAt, String version) {
        this.tools = tools;
        this.keptAt = keptAt;
        this.version = version;
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        details.setText(tools.text("about.details", version, Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", ""), System.getProperty("os.name"), keptAt.register(),
                keptAt.backups(), keptAt.settings(), keptAt.logs()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return copy;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("about.title"));
    }

    @FXML
    private void copyDetails() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details.getText());
        Clipboard.getSystemClipboard().setContent(content);
        tools.status().say(tools.text("about.copied"));
    }
}
