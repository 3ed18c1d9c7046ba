package org.partnershipregister.screen.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.partnershipregister.exchange.CellProblem;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerImportStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.LongTask;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.Work;

/** Import in three steps: choose a file, match its columns and see what will happen, look at doubles and import. */
public final class ImportController implements Screen {

    private enum Step { FILE, COLUMNS, IMPORT }

    private final Register register;
    private final Tools tools;
    private final Parent node;
    private ColumnGrid grid;
    private Step step = Step.FILE;
    private Optional<ImportForm> form = Optional.empty();
    private Optional<ImportPlan> plan = Optional.empty();
    private Optional<LongTask<Integer>> running = Optional.empty();
    private int asked;

    @FXML
    private Label stepName;
    @FXML
    private Region fileStep;
    @FXML
    private Region columnsStep;
    @FXML
    private Region importStep;
    @FXML
    private Button chooseFile;
    @FXML
    private GridPane columns;
    @FXML
    private FlowPane summary;
    @FXML
    private TableView<CellProblem> problems;
    @FXML
    private Label outcome;
    @FXML
    private TableView<PlannedRow> doubles;
    @FXML
    private ProgressBar progress;
    @FXML
    private Button back;
    @FXML
    private Button cancel;
    @FXML
    private Button next;

    public ImportController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        grid = new ColumnGrid(columns, tools, (column, field) -> {
            form.ifPresent(chosen -> {
                chosen.send(column, field);
                grid.show(chosen);
            });
            columns.lookup("#column" + column).requestFocus();
            plan();
        });
        ImportTables tables = new ImportTables(tools);
        tables.problems(problems, (problem, treatment) -> {
            form.ifPresent(chosen -> chosen.treat(problem, treatment));
            plan();
        });
        tables.doubles(doubles, (row, decision) -> {
            form.ifPresent(chosen -> chosen.decide(row.row().number(), decision));
            plan();
        });
        go(Step.FILE);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return chooseFile;
    }

    @Override
    public boolean mayLeave() {
        return running.isEmpty();
    }

    /** Reads this file and goes on to its columns. */
    public void open(Path file) {
        tools.work().run(() -> new ImportForm(file, CsvTable.read(file), new PartnerImportStore(register.database()).known()),
            read -> {
                form = Optional.of(read);
                grid.show(read);
                go(Step.COLUMNS);
                plan();
            });
    }

    @FXML
    private void choose() {
        tools.dialogs().openFile(tools.text("importing.choose"),
            new Dialogs.FileKind(tools.text("importing.files"), List.of("*.csv", "*.tsv", "*.txt"))).ifPresent(this::open);
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void dropped(DragEvent event) {
        event.setDropCompleted(event.getDragboard().hasFiles());
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> open(file.toPath()));
    }

    @FXML
    private void back() {
        go(step == Step.IMPORT ? Step.COLUMNS : Step.FILE);
    }

    @FXML
    private void cancel() {
        running.ifPresentOrElse(LongTask::cancel, () -> tools.navigator().go(new Place.PartnerList()));
    }

    @FXML
    private void next() {
        if (step == Step.COLUMNS) {
            go(Step.IMPORT);
        } else {
            form.ifPresent(chosen -> plan.ifPresent(ready -> carryOut(chosen, ready)));
        }
    }

    private void carryOut(ImportForm chosen, ImportPlan ready) {
        ImportRun run = new ImportRun(register, ready, chosen.fileName());
        LongTask<Integer> task = tools.work().start(Work.Line.REGISTER, tools.text("importing.running", chosen.fileName()),
            work -> run.run(work), done -> {
                running = Optional.empty();
                tools.status().undoable(tools.text("importing.done", done, chosen.fileName()));
                tools.navigator().go(new Place.PartnerList());
            });
        running = Optional.of(task);
        progress.progressProperty().bind(task.share());
        tools.work().running().addListener((javafx.beans.InvalidationListener) list -> ended(task));
        buttons();
    }

    /** Stopped or failed: nothing was changed, and the plan still stands. */
    private void ended(LongTask<Integer> task) {
        if (!tools.work().running().contains(task) && running.filter(task::equals).isPresent()) {
            running = Optional.empty();
            buttons();
        }
    }

    /** Asks what would happen; an answer that has been overtaken by another choice is dropped. */
    private void plan() {
        form.ifPresent(chosen -> {
            int question = ++asked;
            String source = tools.text("importing.source", chosen.fileName());
            tools.work().paper(chosen.planning(source, tools.formats().today()), answer -> {
                if (question == asked) {
                    plan = Optional.of(answer);
                    showPlan(answer);
                }
            });
        });
    }

    private void showPlan(ImportPlan answer) {
        summary.getChildren().setAll(new ImportSummary(tools).chips(answer));
        problems.getItems().setAll(answer.listedProblems());
        doubles.getItems().setAll(answer.doubles());
        outcome.setText(new ImportSummary(tools).sentence(answer));
        buttons();
    }

    private void go(Step to) {
        step = to;
        fileStep.setVisible(to == Step.FILE);
        columnsStep.setVisible(to == Step.COLUMNS);
        importStep.setVisible(to == Step.IMPORT);
        stepName.setText(tools.text(switch (to) {
            case FILE -> "importing.step.file";
            case COLUMNS -> "importing.step.columns";
            case IMPORT -> "importing.step.import";
        }));
        buttons();
    }

    private void buttons() {
        boolean busy = running.isPresent();
        progress.setVisible(busy);
        back.setDisable(step == Step.FILE || busy);
        cancel.setText(tools.text(busy ? "importing.stop" : "importing.cancel"));
        next.setVisible(step != Step.FILE);
        next.setText(tools.text(step == Step.IMPORT ? "importing.import" : "importing.next"));
        next.setDisable(busy || plan.isEmpty() || form.filter(ImportForm::hasName).isEmpty()
            || step == Step.IMPORT && plan.filter(ready -> ready.added().isEmpty() && ready.filling().isEmpty()).isPresent());
    }
}
