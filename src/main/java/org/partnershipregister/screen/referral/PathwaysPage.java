package org.partnershipregister.screen.referral;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.referral.PathwayQuestion;
import org.partnershipregister.model.referral.PathwayRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Pathways of one partnership and how smooth they are. */
public final class PathwaysPage implements Screen {

    private final Tools tools;
    private final UUID partnership;
    private final TableView<PagedRow<PathwayRow>> table = new TableView<>();
    private final Columns<PathwayRow> columns;
    private final PagedRows<PathwayRow> rows;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final VBox node;

    public PathwaysPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        PathwayLists lists = new PathwayLists(register.database());
        PathwayQuestion question = PathwayQuestion.ALL.of(partnership);
        table.setId("pathways");
        table.setAccessibleText(tools.text("place.pathways"));
        columns = PathwayColumns.in(table, tools);
        EmptyList empty = new EmptyList().say(tools.text("pathways.empty"), tools.text("pathways.empty.text"),
            new EmptyList.Step(tools.text("pathways.new"), this::add));
        rows = new PagedRows<>(tools.work(), table, () -> () -> lists.ids(question), lists::rows, PathwayRow::id)
            .onOpen(id -> tools.navigator().go(new Place.Pathway(id))).whenEmpty(empty);
        rows.size().addListener((size, before, now) -> title.set(tools.text("referral.tab.count", now)));
        Label about = new Label(tools.text("smooth.year"));
        about.getStyleClass().add("hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = new Button(tools.text("pathways.new"));
        add.setId("addPathway");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        HBox bar = new HBox(about, gap, add);
        bar.getStyleClass().add("tab-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(bar, table);
    }

    private void add() {
        tools.navigator().go(new Place.NewPathway(Optional.of(partnership)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.REFERRAL_PATHWAY, Kind.REFERRAL, Kind.ORGANISATION);
    }

    @Override
    public void hidden() {
        rows.close();
        columns.close();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }
}
