package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The shared budgets of one partnership: lines planned and actual, totals, by member, and the chosen line beside them. */
final class BudgetController {
    @FXML private ComboBox<Budget> chosen;
    @FXML private Button removeBudget;
    @FXML private SplitPane split;
    @FXML private StackPane emptyPlace;
    @FXML private Label summary;
    @FXML private TableView<BudgetLine> lines;
    @FXML private ComboBox<BudgetSide> newSide;
    @FXML private TextField newLine;
    @FXML private GridPane totals;
    @FXML private TableView<Budget.OfMember> members;
    @FXML private VBox linePlace;
    @FXML private TextField name;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private RecordPicker holder;
    @FXML private CheckBox restricted;
    @FXML private TextField note;

    private final Register register;
    private final Tools tools;
    private final UUID partnership;
    private final BudgetStore store;
    private final BudgetWords words;
    private final BudgetForm form;
    private final Saving<Budget> saving;
    private final BudgetLineController line;
    private final Parent node;
    private PlainTable<BudgetLine> rows;
    private BudgetSums sums;
    private BudgetFacts facts = new BudgetFacts(List.of(), List.of());
    private Optional<UUID> shown = Optional.empty();
    private Optional<UUID> added = Optional.empty();
    private boolean showing;

    BudgetController(Register register, Tools tools, UUID partnership) {
        this.register = register;
        this.tools = tools;
        this.partnership = partnership;
        this.store = new BudgetStore(register.database());
        this.words = new BudgetWords(tools);
        this.form = new BudgetForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(store::get, store::save), form::show);
        this.line = new BudgetLineController(register, tools);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        chosen.setConverter(new StringConverter<>() {
            @Override
            public String toString(Budget budget) {
                return budget == null ? "" : budget.name();
            }

            @Override
            public Budget fromString(String typed) {
                return chosen.getValue();
            }
        });
        chosen.setOnAction(event -> choose(Optional.ofNullable(chosen.getValue()).map(Budget::id)));
        holder.use(tools, new PartnerPeople(register.database())::organisationsNamed);
        holder.chosenProperty().bindBidirectional(form.holder);
        new FieldDecorator(tools, form, saving::save).text("name", name, form.name).date("from", from, form.from)
            .date("to", to, form.to).decorate("holder", holder).tick("restricted", restricted, form.restricted)
            .text("note", note, form.note);
        rows = new PlainTable<>(lines, tools, "budget.lines", BudgetLine::id)
            .whole("side", 72, one -> tools.word(one.side())).text("text", 150, BudgetLine::text).text("member", 120, BudgetLine::memberName)
            .figure("planned", 95, BudgetLine::planned, one -> tools.formats().money(one.planned()))
            .figure("actual", 95, BudgetLine::actual, one -> tools.formats().money(one.actual()))
            .node("difference", 184, one -> words.difference(one.side(), one.totals()),
                one -> Chips.chip(words.difference(one.side(), one.totals()), words.role(one.side(), one.totals())))
            .onChoice(this::lineChosen);
        newSide.getItems().setAll(BudgetSide.COST, BudgetSide.INCOME);
        newSide.setConverter(new StringConverter<>() {
            @Override
            public String toString(BudgetSide side) {
                return side == null ? "" : tools.word(side);
            }

            @Override
            public BudgetSide fromString(String typed) {
                return newSide.getValue();
            }
        });
        newSide.setValue(BudgetSide.COST);
        sums = new BudgetSums(totals, members, tools);
        linePlace.getChildren().setAll(line.node());
        emptyPlace.getChildren().setAll(new EmptyList().say(tools.text("budget.none"), tools.text("budget.none.text"),
            new EmptyList.Step(tools.text("budget.new"), this::add)));
    }

    Parent node() {
        return node;
    }

    void save() {
        saving.save();
        line.save();
    }

    boolean stuck() {
        return form.stuck() || line.stuck();
    }

    void show(BudgetFacts now) {
        facts = now;
        Optional<Budget> budget = now.budget(shown).or(() -> now.budgets().stream().findFirst());
        showing = true;
        chosen.getItems().setAll(now.budgets());
        chosen.setValue(budget.orElse(null));
        showing = false;
        Shown.when(split, budget.isPresent());
        Shown.when(emptyPlace, budget.isEmpty());
        removeBudget.setDisable(budget.isEmpty());
        chosen.setDisable(budget.isEmpty());
        shown = budget.map(Budget::id);
        if (budget.isEmpty()) {
            saving.close();
        }
        budget.ifPresent(this::fill);
    }

    private void fill(Budget budget) {
        if (saving.record().map(Budget::id).filter(budget.id()::equals).isPresent()) {
            saving.showAgain(budget);
        } else {
            saving.save();
            saving.open(budget);
        }
        summary.setText(words.summary(budget));
        summary.getStyleClass().setAll("label", words.overspent(budget) ? "notice-line" : "pool-total");
        summary.setMaxWidth(Double.MAX_VALUE);
        rows.show(budget.lines(), added);
        PlainTable.fit(lines, tools, 2, 12);
        added = Optional.empty();
        sums.show(budget);
        lineChosen();
    }

    private void choose(Optional<UUID> wanted) {
        if (!showing && wanted.isPresent() && !wanted.equals(shown)) {
            save();
            shown = wanted;
            show(facts);
        }
    }

    private void lineChosen() {
        line.show(facts.budget(shown), rows.chosen(), facts.givers());
    }

    @FXML
    private void add() {
        tools.dialogs().askText(tools.text("budget.new"), tools.text("budget.name"), "", tools.text("budget.new.do"))
            .map(String::strip).filter(typed -> !typed.isEmpty()).ifPresent(typed -> {
                Budget made = Budget.named(partnership, typed);
                shown = Optional.of(made.id());
                tools.work().run(() -> store.save(made, "change.budget.added"), kept -> tools.status().saved());
            });
    }

    @FXML
    private void remove() {
        saving.record().ifPresent(budget -> tools.work().run(() -> {
            store.remove(budget);
            return budget;
        }, gone -> tools.status().undoable(tools.text("budget.removed", gone.name()))));
    }

    @FXML
    private void addLine() {
        String typed = newLine.getText().strip();
        if (typed.isEmpty()) {
            newLine.requestFocus();
            tools.status().say(tools.text("problem.budget.line"));
            return;
        }
        BudgetLine made = BudgetLine.of(newSide.getValue(), typed, 0);
        Optional<Problem> wrong = made.problems().stream().findFirst();
        if (wrong.isPresent()) {
            tools.status().say(tools.messages().text(wrong.get().key(), wrong.get().args()));
            return;
        }
        added = Optional.of(made.id());
        newLine.clear();
        saving.record().ifPresent(budget -> tools.work().run(() -> {
            Budget now = store.get(budget);
            List<BudgetLine> all = new ArrayList<>(now.lines());
            all.add(made);
            return store.save(now.with(all), "change.budget.line-added");
        }, kept -> tools.status().saved()));
    }
}
