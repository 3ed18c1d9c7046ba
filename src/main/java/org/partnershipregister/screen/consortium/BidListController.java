package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.partnershipregister.model.consortium.BidQuestion;
import org.partnershipregister.model.consortium.BidQuestion.Sort;
import org.partnershipregister.model.consortium.BidQuestion.Which;
import org.partnershipregister.model.consortium.BidRow;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidLists;
import org.partnershipregister.store.consortium.BidStore;
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

/** All bids: those to be handed in first, the next deadline at the top. */
public final class BidListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Which> whichChip;
    @FXML private FilterChip<BidStage> stageChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<BidRow>> table;

    private final Tools tools;
    private final Register register;
    private final BidLists lists;
    private final BidWords words;
    private final LiveQuestion<List<RecordLink>> partnerships;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<BidRow> columns;
    private PagedRows<BidRow> rows;

    public BidListController(Register register, Tools tools) {
        this.tools = tools;
        this.register = register;
        this.lists = new BidLists(register.database());
        this.words = new BidWords(tools);
        this.partnerships = new LiveQuestion<>(tools.work(), () -> lists::partnerships, all -> partnershipChip.offer(all));
        this.node = tools.views().load(this);
        BidStore bids = new BidStore(register.database());
        ListKeys keys = new ListKeys(filter, table);
        new ManyRows<>(tools, rows, columns, bids::delete).on(keys);
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            BidQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, BidRow::id).onOpen(this::open).whenEmpty(empty);
        whichChip.use(tools.messages(), tools.text("bids.chip.which"), List.of(Which.values()),
            which -> tools.text("bids.which." + which.name().toLowerCase(Locale.ROOT)));
        stageChip.use(tools.messages(), tools.text("bid.stage"), List.of(BidStage.values()), tools::word);
        partnershipChip.use(tools.messages(), tools.text("bid.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("place.bids"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("bids.count", now)));
        new ListFilters(tools, filter, whichChip, stageChip, partnershipChip)
            .saying(empty, "bids.empty", () -> List.of(new EmptyList.Step(tools.text("bids.new"), this::add))).ask(rows);
    }

    private Columns<BidRow> columns() {
        return new Columns<BidRow>(table, "bid", tools.settings(), tools.messages())
            .chip("deadline", 190, row -> words.deadline(row.stage(), row.deadline()), row -> words.deadlineRole(row.stage(), row.deadline()))
            .text("title", 230, BidRow::title)
            .text("funder", 170, BidRow::funder)
            .text("partnership", 190, BidRow::partnership)
            .chip("stage", 140, row -> tools.word(row.stage()), row -> BidWords.role(row.stage()))
            .text("asked", 105, row -> words.money(row.askedPence()))
            .text("awarded", 105, row -> words.money(row.awardedPence()))
            .more("signed", 120, row -> tools.text("bids.signed", row.signedOff(), row.partners()))
            .more("programme", 150, BidRow::programme)
            .more("result", 110, row -> tools.formats().shortDate(row.result()))
            .more("ref", 100, BidRow::ref).arrange();
    }

    private BidQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("deadline", false));
        Sort sort = switch (order.column()) {
            case "title" -> Sort.TITLE;
            case "funder" -> Sort.FUNDER;
            case "partnership" -> Sort.PARTNERSHIP;
            case "stage" -> Sort.STAGE;
            case "asked" -> Sort.ASKED;
            case "awarded" -> Sort.AWARDED;
            case "ref" -> Sort.REF;
            default -> order.descending() ? Sort.DEADLINE : Sort.URGENCY;
        };
        return new BidQuestion(filter.getText(), whichChip.value(), stageChip.value(), partnershipChip.value().map(RecordLink::id), sort,
            order.descending());
    }

    private void open(UUID id) {
        tools.navigator().go(new Place.Bid(id));
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewBid(partnershipChip.value().map(RecordLink::id), java.util.Optional.empty()));
    }

    @FXML
    private void exportGrants() {
        new GrantsExport(register, tools).begin();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.BID, Kind.PARTNERSHIP, Kind.ORGANISATION);
        partnerships.listen(tools.changes(), Kind.BID, Kind.PARTNERSHIP).ask();
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
        return new ReadOnlyStringWrapper(tools.text("place.bids"));
    }
}
