package org.partnershipregister.screen.referral;

import java.util.List;
import java.util.Optional;
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
import org.partnershipregister.model.referral.PathwayQuestion;
import org.partnershipregister.model.referral.PathwayQuestion.Sort;
import org.partnershipregister.model.referral.PathwayRow;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.store.referral.PathwayStore;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.ListExport;
import org.partnershipregister.ui.ListFilters;
import org.partnershipregister.ui.ListKeys;
import org.partnershipregister.ui.ManyRows;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** All referral pathways with how they go: what is open, what is late, and the figures of the last twelve months. */
public final class PathwayListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<PathwayState> stateChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<PathwayRow>> table;

    private final Tools tools;
    private final PathwayLists lists;
    private final PathwayStore store;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<PathwayRow> columns;
    private PagedRows<PathwayRow> rows;

    public PathwayListController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new PathwayLists(register.database());
        this.store = new PathwayStore(register.database());
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table);
        new ManyRows<>(tools, rows, columns, store::delete).on(keys);
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = PathwayColumns.in(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            PathwayQuestion question = question();
            return () -> lists.ids(question);
        }, lists::rows, PathwayRow::id).onOpen(id -> tools.navigator().go(new Place.Pathway(id))).whenEmpty(empty);
        stateChip.use(tools.messages(), tools.text("pathways.chip.state"), List.of(PathwayState.values()), tools::word);
        new ListExport<>(tools, tools.text("place.pathways"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("pathways.count", now)));
        new ListFilters(tools, filter, stateChip)
            .saying(empty, "pathways.empty", () -> List.of(new EmptyList.Step(tools.text("pathways.new"), this::add))).ask(rows);
    }

    private PathwayQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("title", false));
        Sort sort = switch (order.column()) {
            case "from" -> Sort.FROM;
            case "to" -> Sort.TO;
            case "partnership" -> Sort.PARTNERSHIP;
            case "state" -> Sort.STATE;
            case "review" -> Sort.REVIEW;
            case "ref" -> Sort.REF;
            default -> Sort.TITLE;
        };
        return new PathwayQuestion(filter.getText(), Optional.empty(), stateChip.value(), sort, order.descending());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewPathway(Optional.empty()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.REFERRAL_PATHWAY, Kind.REFERRAL, Kind.ORGANISATION, Kind.PARTNERSHIP);
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
        return new ReadOnlyStringWrapper(tools.text("place.pathways"));
    }
}
