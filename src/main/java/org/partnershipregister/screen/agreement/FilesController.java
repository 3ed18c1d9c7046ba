package org.partnershipregister.screen.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.store.agreement.AgreementFileStore;
import org.partnershipregister.ui.LiveList;
import org.partnershipregister.ui.Tools;

/** Files kept with an agreement, such as scans of signed copies: added by a button or by dropping them here. */
final class FilesController {
    private static final long LARGEST = 10_000_000;

    @FXML private ListView<AgreementFile> files;
    @FXML private Button saveFile;
    @FXML private Button removeFile;

    private final AgreementDesk desk;
    private final Tools tools;
    private final AgreementFileStore store;
    private final LiveList<AgreementFile> list;
    private final Parent node;

    FilesController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.store = new AgreementFileStore(desk.register);
        this.list = new LiveList<>(tools.work(), () -> () -> store.of(desk.id), AgreementFile::id);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    void open() {
        list.listen(tools.changes(), Kind.AGREEMENT);
    }

    void close() {
        list.close();
    }

    @FXML
    private void initialize() {
        list.in(files);
        files.setPlaceholder(new Label(tools.text("agreement.files.empty")));
        files.setCellFactory(view -> new LineCell<>(file -> tools.text("agreement.files.line", file.name(), size(file.bytes()), file.addedOn())));
        var nothing = files.getSelectionModel().selectedItemProperty().isNull();
        saveFile.disableProperty().bind(nothing);
        removeFile.disableProperty().bind(nothing);
    }

    @FXML
    private void add() {
        tools.dialogs().openFile(tools.text("agreement.files.add")).ifPresent(file -> keep(List.of(file)));
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
        keep(event.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    @FXML
    private void save() {
        selected().ifPresent(file -> tools.dialogs().saveFile(tools.text("agreement.files.save"), file.name())
            .ifPresent(target -> tools.work().run(() -> WrittenFile.write(target, store.bytes(file)),
                written -> tools.status().say(tools.text("agreement.saved-to", written.toString())))));
    }

    @FXML
    private void remove() {
        selected().ifPresent(file -> tools.work().run(() -> {
            store.remove(file);
            return file;
        }, gone -> tools.status().undoable(tools.text("agreement.files.removed", gone.name()))));
    }

    private void keep(List<Path> chosen) {
        for (Path file : chosen) {
            tools.work().run(() -> {
                store.add(desk.id, file.getFileName().toString(), read(file));
                return file;
            }, kept -> tools.status().undoable(tools.text("agreement.files.added", kept.getFileName().toString())));
        }
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Failure(Failure.Reason.UNREADABLE_FILE, file.getFileName().toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, failed, file.getFileName().toString());
        }
    }

    private Optional<AgreementFile> selected() {
        return Optional.ofNullable(files.getSelectionModel().getSelectedItem());
    }

    /** 1,234,567 bytes are 1.2 MB. */
    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1_000) + " kB" : String.format(java.util.Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }
}
