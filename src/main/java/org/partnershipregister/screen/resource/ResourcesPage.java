package org.partnershipregister.screen.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.resource.PoolStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** What a partnership pools: contributions and ledgers, who gives and who uses, secondments, what stays whose. */
public final class ResourcesPage implements Screen {
    private final Tools tools;
    private final UUID partnership;
    private final LiveQuestion<Pool> question;
    private final ContributionsPane contributions;
    private final FairnessPane fairness;
    private final SecondmentsController secondments;
    private final EndingPane ending;
    private final StackPane middle = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final VBox node;

    public ResourcesPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        PoolStore store = new PoolStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> store.of(partnership), this::show);
        this.contributions = new ContributionsPane(register, tools);
        this.fairness = new FairnessPane(tools);
        this.secondments = new SecondmentsController(register, tools, partnership);
        this.ending = new EndingPane(tools);
        VBox.setVgrow(middle, Priority.ALWAYS);
        this.node = new VBox(bar(), middle);
        node.getStyleClass().add("page");
    }

    private Node bar() {
        WrapRow bar = new WrapRow();
        bar.getStyleClass().add("tab-bar");
        List<Node> panes = List.of(contributions.node(), fairness.node(), secondments.node(), ending.node());
        List<String> keys = List.of("resource.view.contributions", "resource.view.fairness", "resource.view.secondments",
            "resource.view.ending");
        for (int at = 0; at < panes.size(); at++) {
            bar.getChildren().add(toggle(keys.get(at), panes.get(at)));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = new Button(tools.text("resources.new"));
        add.setId("newResource");
        add.setOnAction(event -> tools.navigator().go(new Place.NewResource(Optional.of(partnership))));
        bar.getChildren().addAll(gap, add);
        middle.getChildren().setAll(panes.getFirst());
        ((ToggleButton) bar.getChildren().getFirst()).setSelected(true);
        return bar;
    }

    private ToggleButton toggle(String key, Node pane) {
        ToggleButton button = new ToggleButton(tools.text(key));
        button.setId(key.substring(key.lastIndexOf('.') + 1) + "View");
        button.getStyleClass().add("sister");
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            saveNow();
            button.setSelected(true);
            middle.getChildren().setAll(pane);
        });
        return button;
    }

    private void show(Pool pool) {
        title.set(pool.lines().isEmpty() ? "" : tools.text("resource.tab.count", pool.lines().size()));
        contributions.show(pool);
        fairness.show(pool.fairness());
        secondments.show(pool);
        ending.show(pool);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.RESOURCE_CONTRIBUTION, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
        contributions.shown();
    }

    @Override
    public void hidden() {
        secondments.save();
        contributions.hidden();
        question.close();
    }

    @Override
    public boolean stuck() {
        return contributions.stuck() || secondments.stuck();
    }

    @Override
    public void saveNow() {
        contributions.saveNow();
        secondments.save();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }
}
