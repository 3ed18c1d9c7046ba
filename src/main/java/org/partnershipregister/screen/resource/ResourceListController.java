package org.partnershipregister.screen.resource;

import java.util.List;
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
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.model.resource.ResourceQuestion.Sort;
import org.partnershipregister.model.resource.ResourceQuestion.Which;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.resource.ContributionLists;
import org.partnershipregister.store.resource.ContributionStore;
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

/** All contributions of all partnerships, with the ledger of the chosen one beside them. */
public final class ResourceListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private FilterChip<RecordLink> memberChip;
    @FXML private FilterChip<ResourceKind> kindChip;
    @FXML private FilterChip<Which> stateChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<PooledLine>> table;
    @FXML private StackPane beside;

    private final Tools tools;
    private final ContributionLists lists;
    private final Optional<UUID> chosen;
    private final ContributionCardController card;
    private final LiveQuestion<Around> around;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<PooledLine> columns;
    private PagedRows<PooledLine> rows;
    private ListFilters filters;
    private int total;

    /** What is asked beside the rows: how many there are in all, and what can be filtered by. */
    private record Around(int count, List<RecordLink> partnerships, List<RecordLink> members) {
    }

    /** @param chosen the contribution to choose in the list, if it was opened for one */
    public ResourceListController(Register register, Tools tools, Optional<UUID> chosen) {
        this.tools = tools;
        this.lists = new ContributionLists(register.database());
        this.chosen = chosen;
        this.card = new ContributionCardController(register, tools);
        this.around = new LiveQuestion<>(tools.work(), () -> () ->
            new Around(lists.count(), lists.partnerships(), lists.members()), this::show);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        ContributionStore store = new ContributionStore(register.database());
        new ManyRows<>(tools, rows, columns, store::delete).on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = ResourceColumns.in(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            ResourceQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, PooledLine::id).onOpen(id -> card.focusFirstField()).whenEmpty(empty).alwaysOne();
        partnershipChip.use(tools.messages(), tools.text("resource.partnership"), List.of(), RecordLink::name);
        memberChip.use(tools.messages(), tools.text("resource.member"), List.of(), RecordLink::name);
        kindChip.use(tools.messages(), tools.text("resource.kind"), List.of(ResourceKind.values()), tools::word);
        stateChip.use(tools.messages(), tools.text("list.resource.state"), List.of(Which.values()),
            which -> tools.text(TextKey.of("resources.which", which)));
        new ListExport<>(tools, tools.text("resources.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        rows.onSelection(this::selectionMoved);
        split.setDividerPositions(tools.settings().number("list.resource.divider", 0.58));
        filters = new ListFilters(tools, filter, partnershipChip, memberChip, kindChip, stateChip).link(clear)
            .saying(empty, "resources.empty", () -> List.of(new EmptyList.Step(tools.text("resources.new"), this::add))).ask(rows);
        selectionMoved();
    }

    private ResourceQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("partnership", false));
        Sort sort = switch (order.column()) {
            case "title" -> Sort.TITLE;
            case "member" -> Sort.MEMBER;
            case "kind" -> Sort.KIND;
            case "state" -> Sort.STATE;
            case "promised" -> Sort.VALUE;
            case "expected" -> Sort.EXPECTED;
            case "ref" -> Sort.REF;
            default -> Sort.PARTNERSHIP;
        };
        return ResourceQuestion.ALL.text(filter.getText()).of(partnershipChip.value().map(RecordLink::id))
            .from(memberChip.value().map(RecordLink::id)).kind(kindChip.value()).which(stateChip.value())
            .sorted(sort, order.descending());
    }

    private void show(Around answer) {
        total = answer.count();
        partnershipChip.offer(answer.partnerships());
        memberChip.offer(answer.members());
        counted();
    }

    private void counted() {
        count.setText(filters.on() ? tools.text("resources.count", total, rows.size().get()) : tools.text("resources.count.all", total));
    }

    private void selectionMoved() {
        card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewResource(partnershipChip.value().map(RecordLink::id)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        chosen.ifPresent(rows::select);
        rows.listen(tools.changes(), Kind.RESOURCE_CONTRIBUTION, Kind.PARTNERSHIP, Kind.ORGANISATION);
        around.listen(tools.changes(), Kind.RESOURCE_CONTRIBUTION, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
        card.shown();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.resource.divider", split.getDividerPositions()[0]);
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
        return new ReadOnlyStringWrapper(tools.text("resources.title"));
    }
}
