package org.partnershipregister.screen.partner;

import java.util.List;
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
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.ListExport;
import org.partnershipregister.ui.ListFilters;
import org.partnershipregister.ui.ListKeys;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** All partners: filter as you type, chips, columns, several rows at once, and the partner beside the list. */
public final class PartnerListController implements Screen {

    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Sector> sectorChip;
    @FXML private FilterChip<OrganisationStatus> statusChip;
    @FXML private FilterChip<String> tagChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<PartnerRow>> table;
    @FXML private StackPane beside;

    private final Register register;
    private final Tools tools;
    private final PartnerLists lists;
    private final PartnerCardController card;
    private final LiveQuestion<Around> around;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<PartnerRow> columns;
    private PagedRows<PartnerRow> rows;
    private ListFilters filters;
    private ManyPartners many;
    private int total;

    /** What is asked beside the rows: how many there are in all, and the tags in use. */
    private record Around(int count, List<String> tags) {
    }

    public PartnerListController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.lists = new PartnerLists(register.database());
        this.card = new PartnerCardController(register, tools);
        this.around = new LiveQuestion<>(tools.work(), () -> () -> new Around(lists.count(), lists.tags()), this::show);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        many.rows().on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = PartnerColumns.in(table, tools);
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            PartnerQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, PartnerRow::id).onOpen(id -> tools.navigator().go(new Place.Partner(id))).whenEmpty(empty).alwaysOne();
        sectorChip.use(tools.messages(), tools.text("partners.chip.sector"), List.of(Sector.values()), tools::word);
        statusChip.use(tools.messages(), tools.text("partners.chip.status"), List.of(OrganisationStatus.values()),
            tools::word);
        tagChip.use(tools.messages(), tools.text("partners.chip.tag"), List.of(), tag -> tag);
        new ListExport<>(tools, tools.text("partners.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        many = new ManyPartners(register, tools, rows, columns);
        rows.onSelection(this::selectionMoved);
        split.setDividerPositions(tools.settings().number("list.partner.divider", 0.575));
        filters = new ListFilters(tools, filter, sectorChip, statusChip, tagChip).link(clear)
            .saying(empty, "partners.empty", this::steps).ask(rows);
        selectionMoved();
    }

    private PartnerQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("name", false));
        PartnerQuestion.Sort sort = switch (order.column()) {
            case "sector" -> PartnerQuestion.Sort.SECTOR;
            case "kind" -> PartnerQuestion.Sort.KIND;
            case "partnerships" -> PartnerQuestion.Sort.PARTNERSHIPS;
            case "lastContact" -> PartnerQuestion.Sort.LAST_CONTACT;
            case "town" -> PartnerQuestion.Sort.TOWN;
            case "status" -> PartnerQuestion.Sort.STATUS;
            case "ref" -> PartnerQuestion.Sort.REF;
            default -> PartnerQuestion.Sort.NAME;
        };
        return new PartnerQuestion(filter.getText(), sectorChip.value(), statusChip.value(), tagChip.value(), sort,
            order.descending());
    }

    private List<EmptyList.Step> steps() {
        String typed = filter.getText().strip();
        return List.of(new EmptyList.Step(typed.isEmpty() ? tools.text("partners.new") : tools.text("partners.add-named", typed),
            () -> tools.navigator().go(new Place.NewPartner(typed))), new EmptyList.Step(tools.text("partners.import"), this::bringIn));
    }

    private void show(Around answer) {
        total = answer.count();
        tagChip.offer(answer.tags());
        counted();
    }

    private void counted() {
        count.setText(filters.on() ? tools.text("partners.count", total, rows.size().get())
            : tools.text("partners.count.all", total));
    }

    private void selectionMoved() {
        card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewPartner(""));
    }

    @FXML
    private void bringIn() {
        tools.navigator().go(new Place.Import());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.ORGANISATION, Kind.PARTNERSHIP, Kind.MEETING);
        around.listen(tools.changes(), Kind.ORGANISATION).ask();
        card.shown();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.partner.divider", split.getDividerPositions()[0]);
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
        return new SimpleStringProperty(tools.text("partners.title"));
    }
}
