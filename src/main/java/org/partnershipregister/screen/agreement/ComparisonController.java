package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.VersionComparer;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.ClauseChange;
import org.partnershipregister.model.agreement.VersionComparison;
import org.partnershipregister.model.agreement.VersionText;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Two texts of an agreement compared on the screen: which clauses changed, and which words; saved or printed as a paper. */
final class ComparisonController {
    @FXML private ComboBox<ComparedText> older;
    @FXML private ComboBox<ComparedText> newer;
    @FXML private CheckBox changesOnly;
    @FXML private MenuButton saveComparison;
    @FXML private Button printComparison;
    @FXML private VBox printPlace;
    @FXML private Label summary;
    @FXML private VBox comparedClauses;
    @FXML private ScrollPane scroll;

    private final AgreementDesk desk;
    private final Tools tools;
    private final ComparisonPaper paper;
    private final LiveQuestion<List<ComparedText>> choices;
    private final LiveQuestion<Optional<Pair>> texts;
    private final Parent node;
    private Optional<VersionComparison> shown = Optional.empty();

    private record Pair(VersionText older, VersionText newer) {
    }

    ComparisonController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.paper = new ComparisonPaper(desk, () -> shown);
        this.choices = new LiveQuestion<>(tools.work(), () -> () -> ComparedText.of(desk.register, tools, desk.id), this::offer);
        this.texts = new LiveQuestion<>(tools.work(), this::question, this::read);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    void open() {
        choices.listen(tools.changes(), Kind.AGREEMENT).ask();
        texts.listen(tools.changes(), Kind.AGREEMENT, Kind.ORGANISATION, Kind.PARTNERSHIP);
    }

    void close() {
        choices.close();
        texts.close();
    }

    @FXML
    private void initialize() {
        List.of(older, newer).forEach(box -> {
            box.setConverter(new ComparedName());
            box.valueProperty().addListener((value, before, now) -> texts.ask());
        });
        changesOnly.selectedProperty().addListener((ticked, before, now) -> show());
        printPlace.getChildren().setAll(paper.pane().node());
        for (PaperFormat format : List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT)) {
            MenuItem item = new MenuItem(tools.text("agreement.save." + format.extension()));
            item.setOnAction(event -> paper.save(format));
            saveComparison.getItems().add(item);
        }
        show();
    }

    /** Compares the newest version with the text of today. */
    void withNewest() {
        choose(older, newest(older.getItems()));
        choose(newer, newer.getItems().stream().findFirst());
    }

    /** What can be compared; what was chosen stays chosen, and at first it is the newest version with the text of today. */
    private void offer(List<ComparedText> found) {
        boolean first = older.getItems().isEmpty() || older.getItems().size() == 1;
        Optional<ComparedText> from = Optional.ofNullable(older.getValue());
        Optional<ComparedText> to = Optional.ofNullable(newer.getValue());
        older.getItems().setAll(found);
        newer.getItems().setAll(found);
        if (first) {
            withNewest();
        } else {
            choose(older, from.flatMap(one -> found.stream().filter(one::same).findFirst()).or(() -> newest(found)));
            choose(newer, to.flatMap(one -> found.stream().filter(one::same).findFirst()).or(() -> found.stream().findFirst()));
        }
    }

    private static Optional<ComparedText> newest(List<ComparedText> found) {
        return found.stream().filter(one -> one.version().isPresent()).findFirst().or(() -> found.size() < 2 ? Optional.empty()
            : Optional.of(found.getLast()));
    }

    private static void choose(ComboBox<ComparedText> box, Optional<ComparedText> wanted) {
        box.setValue(wanted.orElse(null));
    }

    private Callable<Optional<Pair>> question() {
        Optional<ComparedText> from = Optional.ofNullable(older.getValue());
        Optional<ComparedText> to = Optional.ofNullable(newer.getValue());
        return () -> from.flatMap(one -> to.map(other -> new Pair(one.read(desk.register), other.read(desk.register))));
    }

    private void read(Optional<Pair> read) {
        tools.work().paper(() -> read.map(pair -> VersionComparer.compare(pair.older(), pair.newer())), compared -> {
            shown = compared;
            show();
        });
    }

    private void show() {
        List<ClauseChange> wanted = shown.map(all -> changesOnly.isSelected() ? all.changes() : all.clauses()).orElse(List.of());
        comparedClauses.getChildren().setAll(wanted.stream().map(change -> new ComparedClause(tools, change).node()).toList());
        summary.setText(shown.map(this::inShort).orElseGet(() -> tools.text("comparison.nothing")));
        List.of(saveComparison, printComparison).forEach(button -> button.setDisable(shown.isEmpty()));
        Shown.when(scroll, !wanted.isEmpty());
    }

    private String inShort(VersionComparison all) {
        if (all.changes().isEmpty()) {
            return tools.text("comparison.same");
        }
        return all.byClause() ? tools.text("comparison.counts", all.count(ClauseChange.What.CHANGED), all.count(ClauseChange.What.ADDED),
            all.count(ClauseChange.What.REMOVED), all.moved(), all.clauses().size() - all.changes().size()) : tools.text("comparison.by-whole");
    }

    @FXML
    private void print() {
        paper.pane().open();
    }
}
