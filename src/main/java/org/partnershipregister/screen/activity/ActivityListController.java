package org.partnershipregister.screen.activity;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityRow;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.activity.ActivityLists;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.ListExport;
import org.partnershipregister.ui.ListFilters;
import org.partnershipregister.ui.ListKeys;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.ManyRows;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** All joint activities, the latest first: filter as you type, chips, chosen columns, several rows at once. */
public final class ActivityListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<ActivityKind> kindChip;
    @FXML private FilterChip<ActivityState> stateChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<ActivityRow>> table;

    private final Tools tools;
    private final ActivityLists lists;
    private final LiveQuestion<List<RecordLink>> partnerships;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<ActivityRow> columns;
    private PagedRows<ActivityRow> rows;

    public ActivityListController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new ActivityLists(register.database());
        ActivityStore store = new ActivityStore(register.database());
        this.partnerships = new LiveQuestion<>(tools.work(), () -> lists::partnerships, all -> partnershipChip.offer(all));
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table);
        new ManyRows<>(tools, rows, columns, store::delete).on(keys);
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = ActivityColumns.in(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            ActivityQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, ActivityRow::id).onOpen(id -> tools.navigator().go(new Place.Activity(id))).whenEmpty(empty);
        kindChip.use(tools.messages(), tools.text("activities.chip.kind"), List.of(ActivityKind.values()), tools::word);
        stateChip.use(tools.messages(), tools.text("activities.chip.state"), List.of(ActivityState.values()), tools::word);
        partnershipChip.use(tools.messages(), tools.text("activities.chip.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("activities.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("activities.count", now)));
        new ListFilters(tools, filter, kindChip, stateChip, partnershipChip)
            .saying(empty, "activities.empty", () -> List.of(new EmptyList.Step(tools.text("activities.new"), this::add))).ask(rows);
    }

    private ActivityQuestion question() {
        return ActivityColumns.sorted(ActivityQuestion.ALL.text(filter.getText()).kind(kindChip.value()).state(stateChip.value())
            .of(partnershipChip.value().map(RecordLink::id)), columns);
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewActivity(partnershipChip.value().map(RecordLink::id)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.JOINT_ACTIVITY, Kind.PARTNERSHIP, Kind.ORGANISATION);
        partnerships.listen(tools.changes(), Kind.JOINT_ACTIVITY, Kind.PARTNERSHIP).ask();
    }

    @Override
    public void hidden() {
        rows.close();
        columns.close();
        partnerships.close();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("activities.title"));
    }
}
