package org.partnershipregister.screen.template;

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
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.exchange.TemplateFile;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.TemplateQuestion;
import org.partnershipregister.model.agreement.TemplateRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.store.agreement.TemplateStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.Dialogs;
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

/** Templates of agreements, those of the program and our own, with the wording of the chosen one beside the list. */
public final class TemplateListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<AgreementKind> kindChip;
    @FXML private FilterChip<Boolean> ownChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<TemplateRow>> table;
    @FXML private StackPane beside;

    private final Tools tools;
    private final TemplateLists lists;
    private final TemplateStore store;
    private final TemplateBriefController brief;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<TemplateRow> columns;
    private PagedRows<TemplateRow> rows;

    public TemplateListController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new TemplateLists(register.database());
        this.store = new TemplateStore(register.database());
        this.brief = new TemplateBriefController(register, tools);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table);
        new ManyRows<>(tools, rows, columns, store::delete).asking(this::ours).on(keys, beside, brief.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            TemplateQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, TemplateRow::id).onOpen(id -> brief.open()).whenEmpty(empty).alwaysOne();
        kindChip.use(tools.messages(), tools.text("agreements.chip.kind"), List.of(AgreementKind.values()), this::named);
        ownChip.use(tools.messages(), tools.text("templates.chip.own"), List.of(true, false), this::whose);
        new ListExport<>(tools, tools.text("templates.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("templates.count", now.intValue())));
        rows.onSelection(() -> brief.select(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty()));
        split.setDividerPositions(tools.settings().number("list.template.divider", 0.55));
        new ListFilters(tools, filter, kindChip, ownChip).saying(empty, "templates.empty", List::of).ask(rows);
    }

    private Columns<TemplateRow> columns() {
        return new Columns<TemplateRow>(table, "template", tools.settings(), tools.messages())
            .text("title", 200, TemplateRow::title)
            .text("kind", 160, row -> named(row.kind()))
            .chip("own", 122, row -> whose(row.own()), row -> row.own() ? Chips.Role.INFO : Chips.Role.PLAIN)
            .text("number", 68, row -> String.valueOf(row.number()))
            .text("agreements", 92, row -> String.valueOf(row.agreements()))
            .text("changed", 98, row -> tools.formats().shortDate(row.changedOn()))
            .more("ref", 95, row -> row.own() ? row.code() : "").arrange();
    }

    private TemplateQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("title", false));
        TemplateQuestion.Sort sort = switch (order.column()) {
            case "own", "ref" -> TemplateQuestion.Sort.OWN;
            case "agreements" -> TemplateQuestion.Sort.AGREEMENTS;
            case "changed" -> TemplateQuestion.Sort.CHANGED;
            case "kind" -> TemplateQuestion.Sort.KIND;
            case "number" -> TemplateQuestion.Sort.NUMBER;
            default -> TemplateQuestion.Sort.TITLE;
        };
        return new TemplateQuestion(filter.getText(), kindChip.value(), ownChip.value(), sort, order.descending());
    }

    /** Those of the program are never deleted, so nothing is when one of them is among the rows. */
    private boolean ours(List<TemplateRow> selected) {
        boolean ours = selected.stream().allMatch(TemplateRow::own);
        if (!ours) {
            tools.status().say(tools.text("templates.kept"));
        }
        return ours;
    }

    @FXML
    private void readFile() {
        tools.dialogs().openFile(tools.text("template.file.open"), new Dialogs.FileKind(tools.text("template.file.kind"), List.of("*.txt")))
            .ifPresent(file -> tools.work().run(() -> store.save(TemplateFile.read(file)), read -> {
                tools.status().saved();
                tools.navigator().go(new Place.Template(read.id()));
            }));
    }

    private String whose(boolean own) {
        return tools.text(own ? "templates.own" : "templates.shipped");
    }

    private String named(AgreementKind kind) {
        return tools.text("agreement.kind." + kind);
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
        return new ReadOnlyStringWrapper(tools.text("templates.title"));
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.AGREEMENT_TEMPLATE, Kind.AGREEMENT);
        brief.listen();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.template.divider", split.getDividerPositions()[0]);
        rows.close();
        columns.close();
        brief.close();
    }
}
