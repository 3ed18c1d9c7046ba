package org.partnershipregister.screen.sharing;

import java.util.List;
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
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowQuestion.Which;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.sharing.FlowLists;
import org.partnershipregister.store.sharing.FlowStore;
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
import org.partnershipregister.ui.Tools;

/** The list of all information flows: filter as you type, chips, chosen columns, several rows at once. */
final class FlowTableController {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Which> whichChip;
    @FXML private FilterChip<FlowState> stateChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<FlowRow>> table;

    private final Tools tools;
    private final FlowLists lists;
    private final FlowStore store;
    private final LiveQuestion<List<RecordLink>> partnerships;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<FlowRow> columns;
    private PagedRows<FlowRow> rows;

    FlowTableController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new FlowLists(register.database());
        this.store = new FlowStore(register.database());
        this.partnerships = new LiveQuestion<>(tools.work(), () -> lists::partnerships, all -> partnershipChip.offer(all));
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table);
        new ManyRows<>(tools, rows, columns, store::delete).on(keys);
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = FlowColumns.in(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            FlowQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, FlowRow::id).onOpen(id -> tools.navigator().go(new Place.Flow(id))).whenEmpty(empty);
        whichChip.use(tools.messages(), tools.text("sharing.chip.which"), List.of(Which.values()),
            which -> tools.text(TextKey.of("sharing.which", which)));
        stateChip.use(tools.messages(), tools.text("sharing.chip.state"), List.of(FlowState.values()), tools::word);
        partnershipChip.use(tools.messages(), tools.text("sharing.chip.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("sharing.flows"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("sharing.count", now)));
        new ListFilters(tools, filter, whichChip, stateChip, partnershipChip)
            .saying(empty, "sharing.empty", () -> List.of(new EmptyList.Step(tools.text("sharing.new"), this::add))).ask(rows);
    }

    private FlowQuestion question() {
        return FlowColumns.sorted(FlowQuestion.ALL.text(filter.getText()).which(whichChip.value()).state(stateChip.value())
            .of(partnershipChip.value().map(RecordLink::id)), columns);
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewFlow(partnershipChip.value().map(RecordLink::id)));
    }

    Node node() {
        return node;
    }

    Node firstFocus() {
        return table;
    }

    void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.INFORMATION_FLOW, Kind.PARTNERSHIP, Kind.ORGANISATION, Kind.AGREEMENT);
        partnerships.listen(tools.changes(), Kind.INFORMATION_FLOW, Kind.PARTNERSHIP).ask();
    }

    void hidden() {
        rows.close();
        columns.close();
        partnerships.close();
    }
}
