package org.partnershipregister.screen.networking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
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
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityQuestion.Deadline;
import org.partnershipregister.model.networking.OpportunityQuestion.Which;
import org.partnershipregister.model.networking.OpportunityRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityLists;
import org.partnershipregister.store.networking.OpportunityStore;
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

/** All opportunities, the most urgent above, with the chosen one beside them. */
public final class OpportunityListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Which> whichChip;
    @FXML private FilterChip<OpportunityKind> kindChip;
    @FXML private FilterChip<Deadline> deadlineChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<OpportunityRow>> table;
    @FXML private StackPane beside;

    private final Tools tools;
    private final OpportunityLists lists;
    private final OpportunityStore store;
    private final OpportunityCardController card;
    private final LiveQuestion<Around> around;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Optional<UUID> wanted;
    private Columns<OpportunityRow> columns;
    private PagedRows<OpportunityRow> rows;
    private ListFilters filters;
    private ManyRows<OpportunityRow> many;
    private int total;

    /** What is asked beside the rows: how many there are in all, and the partnerships that have some. */
    private record Around(int count, List<RecordLink> partnerships) {
    }

    /** @param chosen the opportunity to choose in the list, if it was opened for one */
    public OpportunityListController(Register register, Tools tools, Optional<UUID> chosen) {
        this.tools = tools;
        this.lists = new OpportunityLists(register.database());
        this.store = new OpportunityStore(register.database());
        this.wanted = chosen;
        this.card = new OpportunityCardController(register, tools);
        this.around = new LiveQuestion<>(tools.work(), () -> () -> new Around(lists.count(), lists.partnerships()), this::show);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        many.on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = new OpportunityColumns(tools).ofAll(table);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            OpportunityQuestion asked = question();
            return () -> lists.ids(asked);
        }, lists::rows, OpportunityRow::id).onOpen(id -> card.focusFirstField()).whenEmpty(empty).alwaysOne();
        whichChip.use(tools.messages(), tools.text("opportunities.chip.which"), List.of(Which.values()).subList(1, Which.values().length),
            which -> tools.text("opportunities.which." + code(which)));
        kindChip.use(tools.messages(), tools.text("opportunities.chip.kind"), List.of(OpportunityKind.values()),
            one -> tools.word(one).toLowerCase(Locale.UK));
        deadlineChip.use(tools.messages(), tools.text("opportunities.chip.deadline"), List.of(Deadline.values()),
            when -> tools.text("opportunities.deadline." + code(when)));
        partnershipChip.use(tools.messages(), tools.text("opportunities.chip.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("opportunities.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        many = new ManyRows<>(tools, rows, columns, store::delete);
        rows.onSelection(this::selectionMoved);
        split.setDividerPositions(tools.settings().number("list.opportunity.divider", 0.6));
        filters = new ListFilters(tools, filter, whichChip, kindChip, deadlineChip, partnershipChip).link(clear)
            .saying(empty, "opportunities.empty", () -> List.of(new EmptyList.Step(tools.text("opportunities.new"), this::add))).ask(rows);
        selectionMoved();
    }

    private OpportunityQuestion question() {
        return OpportunityColumns.sorted(OpportunityQuestion.ALL.text(filter.getText()).kind(kindChip.value())
            .which(whichChip.value().orElse(Which.ALL)).deadline(deadlineChip.value())
            .of(partnershipChip.value().map(RecordLink::id)), columns);
    }

    private void show(Around answer) {
        total = answer.count();
        partnershipChip.offer(answer.partnerships());
        counted();
    }

    private void counted() {
        count.setText(filters.on() ? tools.text("opportunities.count", total, rows.size().get())
            : tools.text("opportunities.count.all", total));
    }

    private void selectionMoved() {
        card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewOpportunity(partnershipChip.value().map(RecordLink::id), Optional.empty()));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.OPPORTUNITY, Kind.PARTNERSHIP);
        around.listen(tools.changes(), Kind.OPPORTUNITY, Kind.PARTNERSHIP).ask();
        card.shown();
        wanted.ifPresent(rows::select);
        wanted = Optional.empty();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.opportunity.divider", split.getDividerPositions()[0]);
        card.hidden();
        around.close();
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
        return new ReadOnlyStringWrapper(tools.text("opportunities.title"));
    }
}
