package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartnershipRow;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Status;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
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

/** All partnerships: filtered as you type and by chips, sorted by columns, the selected one beside. */
public final class PartnershipListController implements Screen {

    private static final Map<String, PartnershipQuestion.Sort> SORTS = Map.of("model", PartnershipQuestion.Sort.MODEL,
        "status", PartnershipQuestion.Sort.STATUS, "stage", PartnershipQuestion.Sort.STAGE,
        "formality", PartnershipQuestion.Sort.FORMALITY, "members", PartnershipQuestion.Sort.MEMBERS,
        "nextMeeting", PartnershipQuestion.Sort.NEXT_MEETING, "nextReview", PartnershipQuestion.Sort.NEXT_REVIEW,
        "started", PartnershipQuestion.Sort.STARTED, "ref", PartnershipQuestion.Sort.REF,
        "standing", PartnershipQuestion.Sort.STANDING);

    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<PartnershipModel> modelChip;
    @FXML private FilterChip<Status> statusChip;
    @FXML private FilterChip<Formality> formalityChip;
    @FXML private FilterChip<Standing> standingChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<PartnershipRow>> table;
    @FXML private StackPane beside;

    private final Tools tools;
    private final PartnershipLists lists;
    private final PartnershipCardController card;
    private final LiveQuestion<Map<Standing, Integer>> total;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<PartnershipRow> columns;
    private PagedRows<PartnershipRow> rows;
    private ListFilters filters;
    private Map<Standing, Integer> all = Map.of();

    public PartnershipListController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new PartnershipLists(register.database());
        this.card = new PartnershipCardController(register, tools);
        this.total = new LiveQuestion<>(tools.work(), () -> lists::byStanding, counts -> {
            all = counts;
            counted();
        });
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        new ManyRows<>(tools, rows, columns, new PartnershipStore(register.database())::delete).on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            PartnershipQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, PartnershipRow::id).onOpen(id -> tools.navigator().go(new Place.Partnership(id)))
            .whenEmpty(empty);
        modelChip.use(tools.messages(), tools.text("partnerships.chip.model"), List.of(PartnershipModel.values()),
            model -> tools.text(model.key()));
        statusChip.use(tools.messages(), tools.text("partnerships.chip.status"), List.of(Status.values()),
            status -> tools.text(status.key()));
        formalityChip.use(tools.messages(), tools.text("partnerships.chip.formality"), List.of(Formality.values()),
            formality -> tools.text(formality.key()));
        standingChip.use(tools.messages(), tools.text("partnerships.chip.standing"),
            List.of(Standing.values()).reversed(), standing -> tools.text(standing.key() + ".many"));
        new ListExport<>(tools, tools.text("place.partnerships"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        rows.onSelection(() -> card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty()));
        split.setDividerPositions(tools.settings().number("list.partnership.divider", 0.66));
        filters = new ListFilters(tools, filter, standingChip, modelChip, statusChip, formalityChip).link(clear)
            .saying(empty, "partnerships.empty", this::steps).ask(rows);
    }

    private Columns<PartnershipRow> columns() {
        return new Columns<PartnershipRow>(table, "partnership", tools.settings(), tools.messages())
            .text("name", 185, PartnershipRow::name)
            .text("model", 125, row -> row.model().map(model -> tools.text(model.key())).orElse(""))
            .chip("status", 130, row -> tools.text(row.status().key()), row -> ChipsOf.status(row.status()))
            .chip("standing", 105, row -> tools.text(row.standing().key()), row -> ChipsOf.standing(row.standing()))
            .text("members", 85, row -> String.valueOf(row.members()))
            .text("nextMeeting", 124, row -> tools.formats().shortDate(row.nextMeeting()))
            .more("stage", 100, row -> tools.text(row.stage().key()))
            .more("formality", 90, row -> tools.text(row.formality().key()))
            .more("nextReview", 110, row -> tools.formats().shortDate(row.nextReview()))
            .more("started", 110, row -> tools.formats().shortDate(row.started()))
            .more("ref", 90, PartnershipRow::ref).arrange();
    }

    private PartnershipQuestion question() {
        return new PartnershipQuestion(filter.getText(), modelChip.value(), statusChip.value(), formalityChip.value(),
            standingChip.value(), columns.order().get().stream().map(order -> new PartnershipQuestion.Order(
                SORTS.getOrDefault(order.column(), PartnershipQuestion.Sort.NAME), order.descending())).toList());
    }

    private List<EmptyList.Step> steps() {
        String typed = filter.getText().strip();
        return List.of(new EmptyList.Step(typed.isEmpty() ? tools.text("partnerships.new") : tools.text("partnerships.add-named", typed),
            () -> tools.navigator().go(new Place.NewPartnership(typed))));
    }

    private void counted() {
        int contracts = all.getOrDefault(Standing.CONTRACT, 0);
        int partnerships = all.values().stream().mapToInt(Integer::intValue).sum() - contracts;
        String known = tools.text(contracts == 0 ? "partnerships.count.all" : "partnerships.count.apart", partnerships,
            contracts);
        count.setText(filters.on() ? tools.text("partnerships.count.shown", known, rows.size().get()) : known);
        if (rows.selected().get().isEmpty() && !rows.ids().isEmpty()) {
            rows.select(rows.ids().getFirst());
        }
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewPartnership(""));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.PARTNERSHIP, Kind.MEETING, Kind.ORGANISATION);
        total.listen(tools.changes(), Kind.PARTNERSHIP).ask();
        card.shown();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.partnership.divider", split.getDividerPositions()[0]);
        card.hidden();
        total.close();
        rows.close();
        columns.close();
    }

    @Override
    public boolean stuck() {
        return card.stuck();
    }

    @Override
    public void saveNow() {
        card.saveNow();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("place.partnerships"));
    }
}
