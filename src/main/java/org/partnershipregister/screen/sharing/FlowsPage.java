package org.partnershipregister.screen.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.sharing.FlowLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Information flows of one partnership, below what is to be said about its papers. */
public final class FlowsPage implements Screen {
    private final Tools tools;
    private final UUID partnership;
    private final SharingHintPane hint;
    private final TableView<PagedRow<FlowRow>> table = new TableView<>();
    private final Columns<FlowRow> columns;
    private final PagedRows<FlowRow> rows;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final VBox node;

    public FlowsPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.hint = new SharingHintPane(register, tools, partnership);
        this.columns = FlowColumns.ofOne(table, tools);
        FlowLists lists = new FlowLists(register.database());
        this.rows = new PagedRows<>(tools.work(), table, () -> {
            FlowQuestion wanted = FlowColumns.sorted(FlowQuestion.ALL.of(Optional.of(partnership)), columns);
            return () -> lists.ids(wanted);
        }, lists::rows, FlowRow::id).onOpen(id -> tools.navigator().go(new Place.Flow(id)));
        rows.whenEmpty(new EmptyList().say(tools.text("sharing.empty"), tools.text("sharing.empty.text"),
            new EmptyList.Step(tools.text("sharing.new"), this::add)));
        rows.size().addListener((size, before, now) -> title.set(tools.text("sharing.page.title", now)));
        columns.order().addListener((order, before, now) -> rows.refresh());
        table.setAccessibleText(tools.text("sharing.page.table"));
        Button add = new Button(tools.text("sharing.new"));
        add.setId("addFlow");
        add.setOnAction(event -> add());
        HBox bar = new HBox(add);
        bar.getStyleClass().add("tab-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        this.node = new VBox();
        node.getChildren().addAll(List.of(bar, hint.node(), table));
    }

    private void add() {
        tools.navigator().go(new Place.NewFlow(Optional.of(partnership)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.INFORMATION_FLOW, Kind.ORGANISATION, Kind.AGREEMENT);
        hint.shown();
    }

    @Override
    public void hidden() {
        rows.close();
        columns.close();
        hint.hidden();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return table;
    }
}
