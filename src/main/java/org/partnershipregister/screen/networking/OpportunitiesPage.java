package org.partnershipregister.screen.networking;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** Opportunities and shared practice of one partnership, and the sheet that says who its members are. */
public final class OpportunitiesPage implements Screen {
    private final Tools tools;
    private final Optional<UUID> partnership;
    private final NetworkTables tables;
    private final WhoWeAreController sheet;
    private final VBox lists;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    public OpportunitiesPage(Register register, Tools tools, Papers papers, Printing printing, UUID partnership) {
        this.tools = tools;
        this.partnership = Optional.of(partnership);
        this.tables = new NetworkTables(register, tools, partnership);
        this.sheet = new WhoWeAreController(register, tools, papers, printing, partnership, this::leaveSheet);
        this.lists = new VBox(bar(), tables.node());
        lists.getStyleClass().add("network-page");
        VBox.setVgrow(tables.node(), Priority.ALWAYS);
        node.getChildren().setAll(lists);
        tables.open().addListener((open, before, now) ->
            title.set(now.intValue() < 0 ? "" : tools.text("networking.tab.count", now.intValue())));
    }

    private Node bar() {
        Button opportunity = button("noteOpportunity", "opportunities.new",
            () -> tools.navigator().go(new Place.NewOpportunity(partnership, Optional.empty())));
        opportunity.getStyleClass().add("accent");
        Button practice = button("notePractice", "practices.new",
            () -> tools.navigator().go(new Place.NewPractice(partnership, Optional.empty())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrapRow bar = new WrapRow();
        bar.getStyleClass().add("tab-bar");
        bar.getChildren().setAll(opportunity, practice, gap, button("whoWeAre", "network.sheet", this::openSheet));
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(tools.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void openSheet() {
        node.getChildren().setAll(sheet.node());
        sheet.open();
    }

    private void leaveSheet() {
        node.getChildren().setAll(lists);
        tables.focus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        tables.shown();
    }

    @Override
    public void hidden() {
        tables.hidden();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return lists;
    }
}
