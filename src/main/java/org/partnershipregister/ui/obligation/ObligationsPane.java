package org.partnershipregister.ui.obligation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** What an agreement obliges to: open ones by their day, each settled with how one can see it; settled ones stay below. */
public final class ObligationsPane {
    private static final List<ObligationState> SETTLED = List.of(ObligationState.MET, ObligationState.PART_MET, ObligationState.MISSED,
        ObligationState.WAIVED);

    private final Tools tools;
    private final ObligationSteps store;
    private final GridPane grid = new GridPane();
    private final Label nothing = new Label();
    private final VBox adding = new VBox();
    private final VBox node = new VBox();
    private Optional<Owed> facts = Optional.empty();
    private Optional<ObligationSettling> settling = Optional.empty();
    private Optional<ObligationEditor> editor = Optional.empty();
    private ObligationLine next;

    /** @param title what the list is called on this page */
    public ObligationsPane(ObligationSteps register, Tools tools, String title) {
        this.tools = tools;
        this.store = register;
        ColumnConstraints due = new ColumnConstraints();
        due.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints steps = new ColumnConstraints();
        steps.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(due, words, steps);
        grid.getStyleClass().add("form-grid");
        grid.setId("owed");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        offerLine();
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        VBox card = new VBox(heading, nothing, grid, adding);
        card.getStyleClass().add("card");
        node.getStyleClass().add("body");
        node.getChildren().setAll(card);
    }

    public Node node() {
        return node;
    }

    /** Something is typed that is neither added nor saved: nothing does that by itself. */
    public boolean underWay() {
        return editor.isPresent() || settling.isPresent() || next.value().isPresent();
    }

    /** Shows what is owed now; what is being typed stays. */
    public void show(Owed now) {
        boolean others = facts.map(Owed::parties).filter(now.parties()::equals).isEmpty();
        facts = Optional.of(now);
        editor = editor.filter(one -> now.obligations().stream().anyMatch(kept -> kept.id().equals(one.id())));
        settling = settling.filter(one -> now.obligations().contains(one.obligation()));
        if (others && next.value().isEmpty()) {
            offerLine();
        }
        grid.getChildren().clear();
        now.obligations().forEach(this::line);
        nothing.setText(tools.text(now.ready() ? "obligation.none" : "obligation.before-award"));
        Shown.when(nothing, now.obligations().isEmpty());
        Shown.when(adding, now.ready());
    }

    private void line(Obligation one) {
        Label words = new Label(one.text());
        words.setWrapText(true);
        Label more = new Label(more(one));
        more.setWrapText(true);
        more.getStyleClass().add("hint");
        Shown.when(more, !more.getText().isEmpty());
        Node text = editor.filter(open -> open.id().equals(one.id())).<Node>map(ObligationEditor::node)
            .or(() -> settling.filter(open -> open.obligation().id().equals(one.id())).map(ObligationSettling::node)).orElseGet(() -> new VBox(words, more));
        MenuButton steps = new MenuButton(tools.text(one.open() ? "obligation.settle" : "obligation.more"));
        steps.setMaxWidth(Double.MAX_VALUE);
        steps.getItems().setAll(one.open() ? Stream.concat(SETTLED.stream().map(state -> item(tools.word(state), () -> settle(one, state))),
            Stream.of(item(tools.text("obligation.edit"), () -> edit(one)), item(tools.text("obligation.remove"), () -> remove(one)))).toList()
            : List.of(item(tools.text("obligation.reopen"), () -> run(() -> store.reopen(one.id()), "obligation.reopened"))));
        Node chip = chip(one);
        List.of(chip, text, steps).forEach(part -> GridPane.setValignment(part, VPos.TOP));
        grid.addRow(grid.getRowCount(), chip, text, steps);
    }

    private Label chip(Obligation one) {
        if (!one.open()) {
            return Chips.chip(tools.word(one.outcome().state()), switch (one.outcome().state()) {
                case MET -> Chips.Role.GOOD;
                case PART_MET -> Chips.Role.WARN;
                case MISSED -> Chips.Role.BAD;
                case OPEN, WAIVED -> Chips.Role.PLAIN;
            });
        }
        String day = one.due().map(tools.formats()::shortDate).orElse(tools.text("obligation.no-day"));
        boolean late = one.late(tools.formats().today());
        return Chips.chip(late ? tools.text("obligation.late", day) : day, late ? Chips.Role.BAD : Chips.Role.PLAIN);
    }

    private String more(Obligation one) {
        Optional<String> who = facts.flatMap(all -> all.name(one.organisation()));
        Optional<String> often = Optional.of(one.repeats()).filter(repeats -> repeats != ObligationRepeats.ONCE).map(tools::word);
        Optional<String> due = one.open() ? Optional.empty() : one.due().map(day -> tools.text("obligation.was-due", tools.formats().shortDate(day)));
        Optional<String> settled = one.open() ? Optional.empty() : one.outcome().on()
            .map(day -> tools.text("obligation.settled-on", tools.formats().shortDate(day)));
        Optional<String> evidence = Optional.of(one.outcome().evidence()).filter(text -> !text.isBlank());
        return Stream.of(who, often, due, settled, evidence).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private void settle(Obligation one, ObligationState state) {
        ObligationSettling opened = new ObligationSettling(one, state, tools, (settled, on, evidence) -> {
            settling = Optional.empty();
            run(() -> store.settle(one.id(), settled, on, evidence), "obligation.settled");
        }, () -> {
            settling = Optional.empty();
            facts.ifPresent(this::show);
        });
        settling = Optional.of(opened);
        facts.ifPresent(this::show);
        opened.begin();
    }

    private void edit(Obligation one) {
        ObligationEditor opened = new ObligationEditor(one, facts.map(Owed::parties).orElse(List.of()), tools, this::change, () -> {
            editor = Optional.empty();
            facts.ifPresent(this::show);
        });
        editor = Optional.of(opened);
        facts.ifPresent(this::show);
        opened.begin();
    }

    private void change(Obligation typed) {
        editor = Optional.empty();
        run(() -> store.save(typed), "obligation.changed");
    }

    private void remove(Obligation one) {
        run(() -> {
            store.remove(one.id());
            return one;
        }, "obligation.removed");
    }

    /** An empty line to add one more. */
    private void offerLine() {
        ObligationLine line = new ObligationLine(Obligation.of(""), tools, () -> { }, facts.map(Owed::parties).orElse(List.of()));
        next = line;
        Button add = new Button(tools.text("obligation.add"));
        add.setId("addObligation");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add(line));
        Label problem = new Label();
        problem.setId("obligationProblem");
        problem.getStyleClass().add("problem");
        Shown.when(problem, false);
        HBox row = LineInputs.row(line.node(), add);
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        adding.getChildren().setAll(row, problem);
    }

    private void add(ObligationLine line) {
        Label problem = (Label) adding.getChildren().getLast();
        Optional<Problem> wrong = line.problem();
        String sentence = wrong.map(one -> tools.messages().text(one.key(), one.args()))
            .orElse(line.value().isEmpty() ? tools.text("problem.obligation.text") : "");
        Shown.text(problem, sentence);
        if (sentence.isEmpty()) {
            Obligation typed = line.value().orElseThrow();
            run(() -> store.save(typed), "obligation.added");
            offerLine();
        }
    }

    private void run(Callable<Obligation> step, String said) {
        tools.work().run(step, done -> {
            tools.status().saved();
            tools.status().undoable(tools.text(said, done.text()));
        });
    }

    private static MenuItem item(String text, Runnable step) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> step.run());
        return item;
    }
}
