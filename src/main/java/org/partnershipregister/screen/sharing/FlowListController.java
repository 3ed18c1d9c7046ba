package org.partnershipregister.screen.sharing;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** All information flows and, one press away, the log of data sharing agreements; which of both was open is remembered. */
public final class FlowListController implements Screen {
    private static final String VIEW = "sharing.view";

    private enum View { FLOWS, LOG }

    private final Tools tools;
    private final FlowTableController flows;
    private final SharingLogController log;
    private final StackPane middle = new StackPane();
    private final VBox node;
    private View view;
    private boolean open;

    public FlowListController(Register register, Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
        this.flows = new FlowTableController(register, tools);
        this.log = new SharingLogController(register, tools, papers, printing);
        this.view = tools.settings().get(VIEW).filter(View.LOG.name()::equals).map(View::valueOf).orElse(View.FLOWS);
        HBox bar = new HBox();
        bar.getStyleClass().add("sisters");
        ToggleGroup group = new ToggleGroup();
        bar.getChildren().addAll(toggle(group, View.FLOWS, "sharing.flows"), toggle(group, View.LOG, "sharing.log"));
        VBox.setVgrow(middle, Priority.ALWAYS);
        this.node = new VBox(bar, middle);
        middle.getChildren().setAll(inView());
    }

    private ToggleButton toggle(ToggleGroup group, View meant, String key) {
        ToggleButton button = new ToggleButton(tools.text(key));
        button.setId("view" + meant.name());
        button.getStyleClass().add("sister");
        button.setToggleGroup(group);
        button.setSelected(view == meant);
        button.setOnAction(event -> {
            button.setSelected(true);
            change(meant);
        });
        return button;
    }

    private void change(View chosen) {
        if (chosen != view) {
            boolean wasOpen = open;
            hidden();
            view = chosen;
            tools.settings().put(VIEW, chosen.name());
            middle.getChildren().setAll(inView());
            if (wasOpen) {
                shown();
            }
        }
    }

    private Node inView() {
        return view == View.FLOWS ? flows.node() : log.node();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        open = true;
        if (view == View.FLOWS) {
            flows.shown();
        } else {
            log.shown();
        }
    }

    @Override
    public void hidden() {
        open = false;
        flows.hidden();
        log.hidden();
    }

    @Override
    public Node firstFocus() {
        return view == View.FLOWS ? flows.firstFocus() : log.firstFocus();
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("sharing.title"));
    }
}
