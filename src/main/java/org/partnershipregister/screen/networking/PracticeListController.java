package org.partnershipregister.screen.networking;

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
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.model.networking.PracticeRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.PracticeLists;
import org.partnershipregister.store.networking.PracticeStore;
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

/** All shared practice, found by any word of it, with the chosen one beside the list. */
public final class PracticeListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<RecordLink> organisationChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<PracticeRow>> table;
    @FXML private StackPane beside;

    private final Tools tools;
    private final PracticeLists lists;
    private final PracticeStore store;
    private final PracticeCardController card;
    private final LiveQuestion<Around> around;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Optional<UUID> wanted;
    private Columns<PracticeRow> columns;
    private PagedRows<PracticeRow> rows;
    private ListFilters filters;
    private ManyRows<PracticeRow> many;
    private int total;

    /** What is asked beside the rows: how many there are in all, who shared, and in which partnerships. */
    private record Around(int count, List<RecordLink> organisations, List<RecordLink> partnerships) {
    }

    /** @param chosen the practice to choose in the list, if it was opened for one */
    public PracticeListController(Register register, Tools tools, Optional<UUID> chosen) {
        this.tools = tools;
        this.lists = new PracticeLists(register.database());
        this.store = new PracticeStore(register.database());
        this.wanted = chosen;
        this.card = new PracticeCardController(register, tools);
        this.around = new LiveQuestion<>(tools.work(), () -> () -> new Around(lists.count(), lists.organisations(),
            lists.partnerships()), this::show);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        many.on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = PracticeColumns.ofAll(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            PracticeQuestion asked = question();
            return () -> lists.ids(asked);
        }, lists::rows, PracticeRow::id).onOpen(id -> card.focusFirstField()).whenEmpty(empty).alwaysOne();
        organisationChip.use(tools.messages(), tools.text("practices.chip.organisation"), List.of(), RecordLink::name);
        partnershipChip.use(tools.messages(), tools.text("practices.chip.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("practices.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        many = new ManyRows<>(tools, rows, columns, store::delete);
        rows.onSelection(this::selectionMoved);
        split.setDividerPositions(tools.settings().number("list.practice.divider", 0.6));
        filters = new ListFilters(tools, filter, organisationChip, partnershipChip).link(clear)
            .saying(empty, "practices.empty", () -> List.of(new EmptyList.Step(tools.text("practices.new"), this::add))).ask(rows);
        selectionMoved();
    }

    private PracticeQuestion question() {
        return PracticeColumns.sorted(PracticeQuestion.ALL.text(filter.getText()).by(organisationChip.value().map(RecordLink::id))
            .of(partnershipChip.value().map(RecordLink::id)), columns);
    }

    private void show(Around answer) {
        total = answer.count();
        organisationChip.offer(answer.organisations());
        partnershipChip.offer(answer.partnerships());
        counted();
    }

    private void counted() {
        count.setText(filters.on() ? tools.text("practices.count", total, rows.size().get())
            : tools.text("practices.count.all", total));
    }

    private void selectionMoved() {
        card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewPractice(partnershipChip.value().map(RecordLink::id), Optional.empty()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.SHARED_PRACTICE, Kind.PARTNERSHIP, Kind.ORGANISATION);
        around.listen(tools.changes(), Kind.SHARED_PRACTICE, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
        card.shown();
        wanted.ifPresent(rows::select);
        wanted = Optional.empty();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.practice.divider", split.getDividerPositions()[0]);
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
        return new ReadOnlyStringWrapper(tools.text("practices.title"));
    }
}
