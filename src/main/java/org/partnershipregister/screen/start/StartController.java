package org.partnershipregister.screen.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Views;
import org.partnershipregister.ui.Work;

/** First run: one question (what your organisation is called) and three doors, and a way to a register kept elsewhere. */
public final class StartController implements Screen {

    private final Work work;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Beginnings beginnings;
    private final BiConsumer<Register, Place> begun;
    private final Parent node;
    private Optional<Path> dropped = Optional.empty();

    @FXML
    private TextField ourName;
    @FXML
    private Label ourNameProblem;
    @FXML
    private Button empty;
    @FXML
    private Button spreadsheet;
    @FXML
    private Button sample;
    @FXML
    private ProgressIndicator busy;

    /** @param begun is told where to go once the register is open */
    public StartController(Work work, Dialogs dialogs, Views views, Messages messages, Beginnings beginnings,
            BiConsumer<Register, Place> begun) {
        this.work = work;
        this.dialogs = dialogs;
        this.messages = messages;
        this.beginnings = beginnings;
        this.begun = begun;
        this.node = views.load(this);
    }

    @FXML
    private void initialize() {
        ourName.textProperty().addListener((text, before, now) -> problem(""));
        busy.setVisible(false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return ourName;
    }

    /** Enter in the name takes the first door, or the one for which a file was dropped. */
    @FXML
    private void nameTyped() {
        named(dropped.<Place>map(file -> new Place.Import(dropped)).orElseGet(Place.Home::new));
    }

    @FXML
    private void startEmpty() {
        named(new Place.Home());
    }

    @FXML
    private void startWithSpreadsheet() {
        named(new Place.Import(dropped));
    }

    @FXML
    private void startWithSample() {
        begin(beginnings::sample, new Place.Home());
    }

    @FXML
    private void openOther() {
        dialogs.folder(messages.text("start.open.title")).ifPresent(folder -> begin(() -> beginnings.other(folder), new Place.Home()));
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
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::bringIn);
    }

    /** A dropped file waits until we have a name. */
    void bringIn(Path file) {
        if (CsvTable.named(file)) {
            dropped = Optional.of(file);
            startWithSpreadsheet();
        } else {
            dialogs.tell(messages.text("importing.no-csv", file.getFileName()), messages.text("importing.no-csv.text"));
        }
    }

    private void named(Place next) {
        String name = ourName.getText().strip();
        if (name.isEmpty()) {
            problem(dropped.map(file -> messages.text("start.name.missing-for", file.getFileName()))
                .orElseGet(() -> messages.text("start.name.missing")));
            ourName.requestFocus();
        } else {
            begin(() -> beginnings.empty(name), next);
        }
    }

    private void begin(Callable<Register> job, Place next) {
        wait(true);
        work.run(job, register -> begun.accept(register, next), failure -> {
            wait(false);
            work.complain(failure);
        });
    }

    private void wait(boolean waiting) {
        busy.setVisible(waiting);
        List.of(empty, spreadsheet, sample).forEach(door -> door.setDisable(waiting));
    }

    private void problem(String sentence) {
        ourNameProblem.setText(sentence);
        ourNameProblem.setVisible(!sentence.isEmpty());
        ourName.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !sentence.isEmpty());
    }
}
