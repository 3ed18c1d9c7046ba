package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.store.BinStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.ui.Chips;
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
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Tools;

/** All agreements: filter as you type, chips for state and kind, chosen columns, and the agreement beside the list. */
public final class AgreementListController implements Screen {
    private static final int NAMED = 5;

    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<AgreementStatus> statusChip;
    @FXML private FilterChip<AgreementKind> kindChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<AgreementRow>> table;
    @FXML private StackPane beside;
    @FXML private VBox printPlace;

    private final Tools tools;
    private final AgreementLists lists;
    private final AgreementBriefController brief;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<AgreementRow> columns;
    private PagedRows<AgreementRow> rows;

    public AgreementListController(Register register, Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
        this.lists = new AgreementLists(register.database());
        this.brief = new AgreementBriefController(register, tools);
        this.node = tools.views().load(this);
        new Shortcuts().on(Shortcut.NEW, this::add).in(node);
        ListKeys keys = new ListKeys(filter, table);
        ManyPapers many = new ManyPapers(register, tools, papers, printing, rows::selectedIds);
        printPlace.getChildren().setAll(many.pane());
        new ManyRows<>(tools, rows, columns, new AgreementStore(register.database())::delete).asking(this::beforeDelete)
            .with(tools.text("agreements.many.save"), many::save).with(tools.text("agreements.many.print"), many::openPane)
            .with(tools.text("agreement.calendar.many"), () -> new SavedDates(register.database(), tools)
                .save(rows.selectedIds(), tools.text("agreement.calendar.many.file")))
            .on(keys, beside, brief.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            AgreementQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, AgreementRow::id).onOpen(id -> tools.navigator().go(new Place.Agreement(id))).whenEmpty(empty).alwaysOne();
        statusChip.use(tools.messages(), tools.text("agreements.chip.status"), List.of(AgreementStatus.values()), this::named);
        kindChip.use(tools.messages(), tools.text("agreements.chip.kind"), List.of(AgreementKind.values()), this::named);
        new ListExport<>(tools, tools.text("agreements.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("agreements.count", now.intValue())));
        rows.onSelection(() -> brief.select(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty()));
        split.setDividerPositions(tools.settings().number("list.agreement.divider", 0.66));
        new ListFilters(tools, filter, statusChip, kindChip)
            .saying(empty, "agreements.empty", () -> List.of(new EmptyList.Step(tools.text("agreements.new"), this::add))).ask(rows);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("agreements.title"));
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.AGREEMENT);
        brief.open();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.agreement.divider", split.getDividerPositions()[0]);
        rows.close();
        columns.close();
        brief.close();
    }

    private Columns<AgreementRow> columns() {
        return new Columns<AgreementRow>(table, "agreement", tools.settings(), tools.messages())
            .text("title", 235, AgreementRow::title)
            .chip("status", 140, row -> named(row.status()), row -> StateChip.role(row.status()))
            .text("kind", 172, row -> named(row.kind()))
            .node("next", 195, this::next, this::nextNode)
            .more("signed", 80, this::signed)
            .more("partnership", 180, AgreementRow::partnership)
            .more("start", 95, row -> tools.formats().shortDate(row.dates().start()))
            .more("end", 95, row -> tools.formats().shortDate(row.dates().end()))
            .more("review", 95, row -> tools.formats().shortDate(row.dates().review()))
            .more("ref", 90, AgreementRow::ref).arrange();
    }

    private String signed(AgreementRow row) {
        return row.kind().adopted() ? tools.text(row.adopted() ? "agreements.adopted" : "agreements.not-adopted")
            : tools.text("agreements.signed", row.signed(), row.parties());
    }

    /** What is signed or in force goes to the bin only after a question. */
    private boolean beforeDelete(List<AgreementRow> selected) {
        List<String> binding = selected.stream().filter(AgreementRow::binds).map(AgreementRow::title).toList();
        return binding.isEmpty() || tools.dialogs().confirm(tools.text("agreements.delete.title", binding.size()),
            tools.text("agreements.delete.text", String.join("\n", binding.subList(0, Math.min(NAMED, binding.size()))),
                BinStore.DAYS), tools.text("many.delete"));
    }

    /** What its dates ask for, or else the date that comes next. */
    private String next(AgreementRow row) {
        List<AgreementDates.Flag> flags = row.flags(tools.formats().today());
        if (!flags.isEmpty()) {
            return flags.stream().map(flag -> tools.text("agreement.flag." + flag)).collect(Collectors.joining(", "));
        }
        return row.status().running() ? row.nextDate().map(day -> tools.formats().shortDate(day)).orElse("") : "";
    }

    private Node nextNode(AgreementRow row) {
        List<AgreementDates.Flag> flags = row.flags(tools.formats().today());
        return flags.isEmpty() ? new Label(next(row)) : Chips.chip(next(row),
            flags.contains(AgreementDates.Flag.EXPIRED) ? Chips.Role.BAD : Chips.Role.WARN);
    }

    private AgreementQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("title", false));
        AgreementQuestion.Sort sort = order.column().equals("next") || order.column().equals("signed") ? AgreementQuestion.Sort.REVIEW
            : AgreementQuestion.Sort.valueOf(order.column().toUpperCase(Locale.ROOT));
        Set<AgreementStatus> states = statusChip.value().map(Set::of).orElse(Set.of());
        return AgreementQuestion.ALL.text(filter.getText()).states(states).kind(kindChip.value()).sorted(sort, order.descending());
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewAgreement(Optional.empty()));
    }

    private String named(AgreementStatus status) {
        return tools.text("agreement.status." + status);
    }

    private String named(AgreementKind kind) {
        return tools.text("agreement.kind." + kind);
    }
}
