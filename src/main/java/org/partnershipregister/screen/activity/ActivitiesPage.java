package org.partnershipregister.screen.activity;

import java.util.List;
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
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityRow;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.activity.ActivityLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Joint activities of one partnership, the latest first, and what they came to. */
public final class ActivitiesPage implements Screen {
    private final Tools tools;
    private final UUID partnership;
    private final TableView<PagedRow<ActivityRow>> table = new TableView<>();
    private final Columns<ActivityRow> columns;
    private final PagedRows<ActivityRow> rows;
    private final LiveQuestion<List<ActivityRow>> sums;
    private final Label totals = new Label();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final VBox node;

    public ActivitiesPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.columns = ActivityColumns.ofOne(table, tools);
        ActivityLists lists = new ActivityLists(register.database());
        this.rows = new PagedRows<>(tools.work(), table, () -> {
            ActivityQuestion wanted = ActivityColumns.sorted(ActivityQuestion.ALL.of(Optional.of(partnership)), columns);
            return () -> lists.ids(wanted);
        }, lists::rows, ActivityRow::id).onOpen(id -> tools.navigator().go(new Place.Activity(id)));
        this.sums = new LiveQuestion<>(tools.work(), () -> () -> lists.of(partnership), this::add);
        rows.whenEmpty(new EmptyList().say(tools.text("activities.empty"), tools.text("activities.empty.text"),
            new EmptyList.Step(tools.text("activities.new"), this::begin)));
        rows.size().addListener((size, before, now) -> title.set(tools.text("activity.page.title", now)));
        columns.order().addListener((order, before, now) -> rows.refresh());
        table.setAccessibleText(tools.text("activity.page.table"));
        Button add = new Button(tools.text("activities.new"));
        add.setId("addActivity");
        add.setOnAction(event -> begin());
        totals.getStyleClass().add("muted");
        HBox bar = new HBox(add, totals);
        bar.getStyleClass().add("tab-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        this.node = new VBox(bar, table);
    }

    private void begin() {
        tools.navigator().go(new Place.NewActivity(Optional.of(partnership)));
    }

    private void add(List<ActivityRow> all) {
        List<ActivityRow> held = all.stream()
            .filter(row -> row.state() == ActivityState.HELD || row.state() == ActivityState.SHARED_OUT).toList();
        totals.setText(tools.text("activity.page.totals", held.size(),
            held.stream().mapToInt(row -> row.totals().attended()).sum(),
            tools.formats().money(held.stream().mapToLong(row -> row.totals().netPence()).sum())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.JOINT_ACTIVITY, Kind.ORGANISATION);
        sums.listen(tools.changes(), Kind.JOINT_ACTIVITY).ask();
    }

    @Override
    public void hidden() {
        rows.close();
        columns.close();
        sums.close();
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
