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
    private final Planning planning;
    private Optional<Path> chosenBefore;
    private Optional<LongTask<Integer>> running = Optional.empty();

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

    /** @param file is opened at once, if there is one */
    public ImportController(Register register, Tools tools, Optional<Path> file) {
        this.register = register;
        this.tools = tools;
        this.chosenBefore = file;
        this.planning = new Planning(tools, this::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        grid = new ColumnGrid(columns, tools, (column, field) -> {
            planning.choose(chosen -> {
                chosen.send(column, field);
                grid.show(chosen);
            });
            columns.lookup("#column" + column).requestFocus();
        });
        ImportTables tables = new ImportTables(tools);
        tables.problems(problems, (problem, treatment) -> planning.choose(chosen -> chosen.treat(problem, treatment)));
        tables.doubles(doubles, (row, decision) -> planning.choose(chosen -> chosen.decide(row.row().number(), decision)));
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
    public void shown() {
        Optional<Path> file = chosenBefore;
        chosenBefore = Optional.empty();
        file.ifPresent(this::open);
    }

    @Override
    public boolean mayLeave() {
        return running.isEmpty();
    }

    /** Reads this file and goes on to its columns. */
    public void open(Path file) {
        beginAnew();
        tools.work().run(() -> new ImportForm(file, CsvTable.read(file), new PartnerImportStore(register.database()).known()),
            read -> {
                grid.show(read);
                go(Step.COLUMNS);
                planning.begin(read);
            });
    }

    /** Back to choosing a file: neither an old one nor one that has been imported can be imported by mistake. */
    private void beginAnew() {
        planning.forget();
        go(Step.FILE);
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
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> bringIn(file.toPath()));
    }

    /** A dropped file, which may be of any kind and come at any time. */
    void bringIn(Path file) {
        if (!CsvTable.named(file)) {
            tools.dialogs().tell(tools.text("importing.no-csv", file.getFileName()),
                tools.text("importing.no-csv.text"));
        } else if (running.isEmpty()) {
            open(file);
        }
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
            planning.form().ifPresent(chosen -> planning.plan().ifPresent(ready -> carryOut(chosen, ready)));
        }
    }

    private void carryOut(ImportForm chosen, ImportPlan ready) {
        ImportRun run = new ImportRun(register, ready, chosen.fileName());
        LongTask<Integer> task = tools.work().start(Work.Line.REGISTER, tools.text("importing.running", chosen.fileName()),
            work -> run.run(work), done -> {
                ended();
                beginAnew();
                tools.status().undoable(tools.text("importing.done", done, chosen.fileName()));
                tools.navigator().go(new Place.PartnerList());
            }, stopped -> {
                ended(); // nothing was changed, and the plan still stands
                tools.work().complain(stopped);
            });
        running = Optional.of(task);
        progress.progressProperty().bind(task.share());
        buttons();
    }

    private void ended() {
        running = Optional.empty();
        progress.progressProperty().unbind();
        buttons();
    }

    private void show(Optional<ImportPlan> plan) {
        plan.ifPresent(answer -> {
            summary.getChildren().setAll(new ImportSummary(tools).chips(answer));
            problems.getItems().setAll(answer.listedProblems());
            doubles.getItems().setAll(answer.doubles());
            outcome.setText(new ImportSummary(tools).sentence(answer));
        });
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
        next.setDisable(busy || !planning.ready() || step == Step.IMPORT && !planning.doesSomething());
    }
}
