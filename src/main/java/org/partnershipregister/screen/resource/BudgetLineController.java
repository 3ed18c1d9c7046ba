package org.partnershipregister.screen.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The chosen line of a budget: its plan, changed in place, and its entries, which are added to only. */
final class BudgetLineController {
    @FXML private Label lineTitle;
    @FXML private ComboBox<BudgetSide> side;
    @FXML private TextField text;
    @FXML private ComboBox<Contribution.Giver> member;
    @FXML private TextField planned;
    @FXML private TableView<BudgetEntry> entries;
    @FXML private DateField on;
    @FXML private TextField amount;
    @FXML private TextField what;
    @FXML private Button reverse;

    private final Tools tools;
    private final BudgetStore store;
    private final BudgetLineForm form;
    private final BudgetEntryForm next;
    private final Saving<Budget> saving;
    private final Parent node;
    private PlainTable<BudgetEntry> rows;
    private Set<UUID> reversed = Set.of();
    private boolean recording;
    private Optional<BudgetLine> line = Optional.empty();

    BudgetLineController(Register register, Tools tools) {
        this.tools = tools;
        this.store = new BudgetStore(register.database());
        this.form = new BudgetLineForm(tools.formats());
        this.next = new BudgetEntryForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(store::get, store::save), form::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).choice("side", side, form.side, List.of(BudgetSide.values()), tools::word)
            .text("text", text, form.text).choice("member", member, form.member, List.of(), this::named)
            .text("planned", planned, form.planned);
        new FieldDecorator(tools, next, () -> { }).date("on", on, next.on).text("amount", amount, next.amount)
            .text("what", what, next.what);
        rows = new PlainTable<>(entries, tools, "budget.entries", BudgetEntry::id)
            .whole("day", 104, entry -> tools.formats().shortDate(entry.on()))
            .figure("value", 100, BudgetEntry::pence, entry -> tools.formats().money(entry.pence())).text("what", 200, this::said);
        entries.getColumns().forEach(column -> column.setSortable(false));
        reverse.disableProperty().bind(entries.getSelectionModel().selectedItemProperty().isNull());
    }

    Parent node() {
        return node;
    }

    void save() {
        saving.save();
    }

    /** An entry that is typed and not recorded counts: nothing records it by itself. */
    boolean stuck() {
        return form.stuck() || next.underWay();
    }

    /** Shows a line of a budget, or none. */
    void show(Optional<Budget> budget, Optional<BudgetLine> wanted, List<Contribution.Giver> givers) {
        Shown.when(node, wanted.isPresent());
        boolean same = line.map(BudgetLine::id).equals(wanted.map(BudgetLine::id)) && saving.record().isPresent();
        if (!same) {
            saving.save();
            saving.close();
            form.of(wanted.map(BudgetLine::id));
        }
        line = wanted;
        wanted.ifPresent(one -> {
            offer(one, givers);
            if (same) {
                saving.showAgain(budget.orElseThrow());
            } else {
                saving.open(budget.orElseThrow());
            }
            lineTitle.setText(one.text());
            next.begin(one);
            reversed = one.entries().stream().flatMap(entry -> entry.reverses().stream()).collect(Collectors.toSet());
            rows.show(one.entries().reversed(), Optional.empty());
            PlainTable.fit(entries, tools, 2, 8);
        });
    }

    private void offer(BudgetLine of, List<Contribution.Giver> givers) {
        List<Contribution.Giver> named = givers.stream()
            .map(giver -> new Contribution.Giver(giver.membership(), Optional.empty(), giver.name())).toList();
        if (!member.getItems().equals(named)) {
            Contribution.Giver chosen = form.member.getValue();
            member.getItems().setAll(named);
            form.member.setValue(chosen);
        }
    }

    private String named(Contribution.Giver giver) {
        return giver.membership().isEmpty() ? tools.text("budget.line.nobody") : giver.name();
    }

    private String said(BudgetEntry entry) {
        return entry.reverses().isPresent() ? tools.text("budget.entry.reversal", entry.text())
            : reversed.contains(entry.id()) ? tools.text("resource.ledger.reversed", entry.text()) : entry.text();
    }

    @FXML
    private void record() {
        if (!recording && next.checkAll()) {
            saving.record().ifPresent(budget -> next.entry().ifPresent(entry -> {
                recording = true; // an entry can't be taken back, so a second press must not make a second one
                tools.work().run(() -> store.record(budget, entry), kept -> {
                    recording = false;
                    next.recorded(kept.line());
                    tools.status().saved();
                    tools.status().say(tools.text("resource.entry.said"));
                    amount.requestFocus();
                }, failed -> {
                    recording = false;
                    tools.work().complain(failed);
                });
            }));
        }
    }

    @FXML
    private void reverse() {
        BudgetEntry wrong = entries.getSelectionModel().getSelectedItem();
        List<Problem> problems = wrong.reversed(tools.formats().today(), "").problemsAmong(line.orElseThrow().entries());
        problems.stream().findFirst().ifPresentOrElse(problem -> tools.dialogs().tell(tools.text("resource.reverse.title"),
            tools.messages().text(problem.key(), problem.args())), () -> tools.dialogs().askText(tools.text("resource.reverse.title"),
                tools.text("resource.reverse.why"), wrong.text(), tools.text("resource.reverse.do"))
            .ifPresent(why -> saving.record().ifPresent(budget -> tools.work().run(() -> store.reverse(budget, wrong, why.strip()), kept -> {
                tools.status().saved();
                tools.status().say(tools.text("resource.reversed.said"));
            }))));
    }

    @FXML
    private void remove() {
        saving.record().ifPresent(budget -> line.ifPresent(gone -> tools.work().run(() -> {
            Budget now = store.get(budget);
            return store.save(now.with(now.lines().stream().filter(one -> !one.id().equals(gone.id())).toList()), "change.budget.line-removed");
        }, kept -> {
            next.recorded(gone.id());
            tools.status().undoable(tools.text("budget.line.removed", gone.text()));
        })));
    }
}
