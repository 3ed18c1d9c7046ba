package org.partnershipregister.screen.help;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.Topic;

/** The help of one topic, with ways to the others. Needs no network. */
public final class HelpController implements Screen {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Tools tools;
    private final Topic topic;
    private final HelpPage page;
    private final Parent node;

    @FXML
    private Label topicName;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox pages;
    @FXML
    private Label purpose;
    @FXML
    private GridPane steps;
    @FXML
    private GridPane words;

    public HelpController(Tools tools, Topic topic) {
        this.tools = tools;
        this.topic = topic;
        this.page = HelpPage.of(topic, tools.messages());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        topicName.setText(page.title());
        purpose.setText(page.purpose());
        for (String step : page.steps()) {
            int line = steps.getRowCount();
            steps.addRow(line, mark(String.valueOf(line + 1)), text(step));
        }
        page.words().forEach(word -> words.addRow(words.getRowCount(), mark(word.word()), text(word.text())));
        for (Topic one : Topic.values()) {
            pages.getChildren().add(link(one));
        }
    }

    private Hyperlink link(Topic one) {
        Hyperlink link = new Hyperlink(HelpPage.of(one, tools.messages()).title());
        link.setId("help" + one);
        link.pseudoClassStateChanged(HERE, one == topic);
        link.setOnAction(event -> tools.navigator().go(new Place.Help(one)));
        return link;
    }

    private static Label mark(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("help-mark");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void back() {
        tools.navigator().back();
    }

    @FXML
    private void keys() {
        tools.navigator().go(new Place.Keys());
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
        return new SimpleStringProperty(tools.text("help.title") + ": " + page.title());
    }
}
