package org.partnershipregister.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Stands beside a list while several rows are selected: how many, and what can be done to all of them. */
public final class SelectionPane extends VBox {

    private final Tools tools;
    private final Label title = new Label();

    public SelectionPane(Tools tools, List<Command> commands) {
        this.tools = tools;
        getStyleClass().addAll("side-card", "selection-pane");
        title.getStyleClass().add("page-title");
        Label hint = new Label(tools.text("many.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        FlowPane buttons = new FlowPane(8, 8);
        commands.forEach(command -> {
            Button button = new Button(command.text());
            button.setOnAction(event -> command.action().run());
            buttons.getChildren().add(button);
        });
        getChildren().addAll(title, hint, buttons);
        show(0);
    }

    /** Shows itself while more than one row is selected. */
    public void show(int selected) {
        title.setText(tools.text("many.selected", selected));
        setVisible(selected > 1);
        setManaged(selected > 1);
    }
}
