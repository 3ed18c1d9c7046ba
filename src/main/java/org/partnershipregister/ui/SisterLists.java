package org.partnershipregister.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list with the lists beside it, one press away: opportunities beside bids, pathways beside referrals. */
public final class SisterLists implements Screen {

    /** One of the lists: where it is and what it is called. */
    public record Sister(Place place, String textKey) {
    }

    private final Screen shown;
    private final VBox node;

    /** @param here which of the sisters {@code shown} is */
    public SisterLists(Tools tools, Screen shown, List<Sister> sisters, Place here) {
        this.shown = shown;
        HBox bar = new HBox();
        bar.getStyleClass().add("sisters");
        ToggleGroup group = new ToggleGroup();
        sisters.forEach(sister -> {
            ToggleButton button = new ToggleButton(tools.text(sister.textKey()));
            button.setId("sister" + sister.place().getClass().getSimpleName());
            button.getStyleClass().add("sister");
            button.setToggleGroup(group);
            button.setSelected(sister.place().equals(here));
            button.setOnAction(event -> {
                button.setSelected(sister.place().equals(here));
                if (!sister.place().equals(here)) {
                    tools.navigator().go(sister.place());
                }
            });
            bar.getChildren().add(button);
        });
        VBox.setVgrow(shown.node(), Priority.ALWAYS);
        this.node = new VBox(bar, shown.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        shown.shown();
    }

    @Override
    public void hidden() {
        shown.hidden();
    }

    @Override
    public boolean mayLeave() {
        return shown.mayLeave();
    }

    @Override
    public boolean stuck() {
        return shown.stuck();
    }

    @Override
    public void saveNow() {
        shown.saveNow();
    }

    @Override
    public ObservableValue<String> title() {
        return shown.title();
    }

    @Override
    public Node firstFocus() {
        return shown.firstFocus();
    }
}
