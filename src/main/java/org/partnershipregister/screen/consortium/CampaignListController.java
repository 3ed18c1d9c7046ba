package org.partnershipregister.screen.consortium;

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
import org.partnershipregister.model.consortium.CampaignQuestion;
import org.partnershipregister.model.consortium.CampaignQuestion.Sort;
import org.partnershipregister.model.consortium.CampaignRow;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.CampaignLists;
import org.partnershipregister.store.consortium.CampaignStore;
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

/** All campaigns: planned and live ones first. */
public final class CampaignListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<CampaignState> stateChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<CampaignRow>> table;

    private final Tools tools;
    private final CampaignLists lists;
    private final LiveQuestion<List<RecordLink>> partnerships;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<CampaignRow> columns;
    private PagedRows<CampaignRow> rows;

    public CampaignListController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new CampaignLists(register.database());
        this.partnerships = new LiveQuestion<>(tools.work(), () -> lists::partnerships, all -> partnershipChip.offer(all));
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table);
        new ManyRows<>(tools, rows, columns, new CampaignStore(register.database())::delete).on(keys);
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            CampaignQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, CampaignRow::id).onOpen(id -> tools.navigator().go(new Place.Campaign(id))).whenEmpty(empty);
        stateChip.use(tools.messages(), tools.text("campaign.state"), List.of(CampaignState.values()), tools::word);
        partnershipChip.use(tools.messages(), tools.text("bid.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("place.campaigns"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("campaigns.count", now)));
        new ListFilters(tools, filter, stateChip, partnershipChip)
            .saying(empty, "campaigns.empty", () -> List.of(new EmptyList.Step(tools.text("campaigns.new"), this::add))).ask(rows);
    }

    private Columns<CampaignRow> columns() {
        return new Columns<CampaignRow>(table, "campaign", tools.settings(), tools.messages())
            .chip("state", 110, row -> tools.word(row.state()), row -> BidWords.role(row.state()))
            .text("title", 300, CampaignRow::title)
            .text("partnership", 220, CampaignRow::partnership)
            .text("support", 250, row -> tools.text("campaigns.support", row.supporting(), row.signedOff()))
            .text("from", 110, row -> tools.formats().shortDate(row.from()))
            .text("to", 110, row -> tools.formats().shortDate(row.to()))
            .more("targets", 200, row -> row.targets().lines().findFirst().orElse(""))
            .more("ref", 100, CampaignRow::ref).arrange();
    }

    private CampaignQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("state", false));
        Sort sort = switch (order.column()) {
            case "title" -> Sort.TITLE;
            case "partnership" -> Sort.PARTNERSHIP;
            case "from" -> Sort.FROM;
            case "to" -> Sort.TO;
            case "ref" -> Sort.REF;
            default -> Sort.STATE;
        };
        return new CampaignQuestion(filter.getText(), stateChip.value(), partnershipChip.value().map(RecordLink::id), sort,
            order.descending());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewCampaign(partnershipChip.value().map(RecordLink::id)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.CAMPAIGN, Kind.PARTNERSHIP);
        partnerships.listen(tools.changes(), Kind.CAMPAIGN, Kind.PARTNERSHIP).ask();
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
        return new ReadOnlyStringWrapper(tools.text("place.campaigns"));
    }
}
