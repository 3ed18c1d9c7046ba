package org.partnershipregister.screen.referral;

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
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.Quarter;
import org.partnershipregister.model.referral.ReferralQuestion;
import org.partnershipregister.model.referral.ReferralQuestion.Which;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.ReferralLists;
import org.partnershipregister.store.referral.ReferralStore;
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

/** The log of referrals under our own references, with the referral beside it. */
public final class ReferralListController implements Screen {
    private static final double DIVIDER = 0.62;

    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Which> whichChip;
    @FXML private FilterChip<RecordLink> pathwayChip;
    @FXML private FilterChip<ReferralState> stateChip;
    @FXML private FilterChip<Direction> directionChip;
    @FXML private FilterChip<Quarter> quarterChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<ReferralRow>> table;
    @FXML private StackPane beside;

    private final Tools tools;
    private final ReferralLists lists;
    private final Optional<UUID> chosen;
    private final ReferralCardController card;
    private final LiveQuestion<Around> around;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<ReferralRow> columns;
    private PagedRows<ReferralRow> rows;
    private ListFilters filters;
    private int total;

    /** What is asked beside the rows. */
    private record Around(int count, List<RecordLink> pathways, List<Quarter> quarters) {
    }

    /** @param chosen the referral to choose in the list, if it was opened for one */
    public ReferralListController(Register register, Tools tools, Optional<UUID> chosen) {
        this.tools = tools;
        this.lists = new ReferralLists(register.database());
        this.chosen = chosen;
        this.card = new ReferralCardController(register, tools);
        this.around = new LiveQuestion<>(tools.work(), () -> () ->
            new Around(lists.count(), lists.pathways(), lists.quarters()), this::show);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        new ManyRows<>(tools, rows, columns, new ReferralStore(register.database())::delete).on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = ReferralColumns.in(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            ReferralQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, ReferralRow::id).onOpen(id -> card.focusFirstField()).whenEmpty(empty).alwaysOne();
        whichChip.use(tools.messages(), tools.text("referrals.chip.which"), List.of(Which.values()),
            which -> tools.text("referrals.which." + which.name().toLowerCase(Locale.ROOT)));
        pathwayChip.use(tools.messages(), tools.text("referrals.chip.pathway"), List.of(), RecordLink::name);
        stateChip.use(tools.messages(), tools.text("referrals.chip.state"), List.of(ReferralState.values()), tools::word);
        directionChip.use(tools.messages(), tools.text("referrals.chip.direction"), List.of(Direction.values()), tools::word);
        quarterChip.use(tools.messages(), tools.text("referrals.chip.quarter"), List.of(), new ReferralWords(tools)::quarter);
        new ListExport<>(tools, tools.text("place.referrals"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        rows.onSelection(this::selectionMoved);
        split.setDividerPositions(tools.settings().number("list.referral.divider", DIVIDER));
        filters = new ListFilters(tools, filter, whichChip, pathwayChip, stateChip, directionChip, quarterChip).link(clear)
            .saying(empty, "referrals.empty", () -> List.of(new EmptyList.Step(tools.text("referrals.new"), this::add),
            new EmptyList.Step(tools.text("pathways.new"), () -> tools.navigator().go(new Place.NewPathway(Optional.empty()))))).ask(rows);
    }

    private ReferralQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("due", false));
        return new ReferralQuestion(filter.getText(), pathwayChip.value().map(RecordLink::id), whichChip.value(), stateChip.value(),
            directionChip.value(), quarterChip.value(), ReferralColumns.sort(order.column()), order.descending());
    }

    private void show(Around answer) {
        total = answer.count();
        pathwayChip.offer(answer.pathways());
        quarterChip.offer(answer.quarters());
        counted();
    }

    private void counted() {
        count.setText(filters.on() ? tools.text("referrals.count", total, rows.size().get()) : tools.text("referrals.count.all", total));
    }

    private void selectionMoved() {
        card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewReferral(pathwayChip.value().map(RecordLink::id)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.REFERRAL, Kind.REFERRAL_PATHWAY, Kind.ORGANISATION);
        around.listen(tools.changes(), Kind.REFERRAL, Kind.REFERRAL_PATHWAY).ask();
        chosen.ifPresent(rows::select);
        card.shown();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.referral.divider", split.getDividerPositions()[0]);
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
        return new ReadOnlyStringWrapper(tools.text("place.referrals"));
    }
}
