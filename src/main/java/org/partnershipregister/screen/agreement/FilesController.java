package org.partnershipregister.screen.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.store.agreement.AgreementFileStore;
import org.partnershipregister.ui.LiveList;
import org.partnershipregister.ui.Tools;

/** Files kept with an agreement, such as scans of signed copies: added by a button or by dropping them on the page, and shown in place. */
final class FilesController {
    @FXML private HBox filesRow;
    @FXML private ListView<AgreementFile> files;
    @FXML private Button saveFile;
    @FXML private Button removeFile;
    @FXML private Button whoseScan;

    private final AgreementDesk desk;
    private final Tools tools;
    private final AgreementFileStore store;
    private final LiveList<AgreementFile> list;
    private final ScanController question;
    private final ScanView view;
    private final Parent node;
    private Optional<UUID> wished = Optional.empty();

    /** What became of the files that were dropped together. */
    private record Outcome(List<AgreementFileStore.Kept> kept, List<DroppedFile> refused) {
    }

    FilesController(AgreementDesk desk, ScanController question) {
        this.desk = desk;
        this.tools = desk.tools;
        this.question = question;
        this.store = new AgreementFileStore(desk.register);
        this.list = new LiveList<>(tools.work(), () -> () -> store.of(desk.id), AgreementFile::id);
        this.view = new ScanView(tools, store);
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
        view.close();
    }

    @FXML
    private void initialize() {
        list.in(files);
        files.setPlaceholder(new Label(tools.text("agreement.files.empty")));
        files.setCellFactory(view -> new LineCell<>(this::line));
        HBox.setHgrow(view.node(), Priority.ALWAYS);
        filesRow.getChildren().add(view.node());
        files.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> view.show(Optional.ofNullable(now)));
        var nothing = files.getSelectionModel().selectedItemProperty().isNull();
        List.of(saveFile, removeFile, whoseScan).forEach(button -> button.disableProperty().bind(nothing));
        list.items().addListener((ListChangeListener<AgreementFile>) change -> selectWished());
        desk.onKept(facts -> files.refresh());
    }

    /** Keeps these files with the agreement and tells of each one that can't be; to be called with whatever was dropped or chosen. */
    void keep(List<Path> chosen) {
        tools.work().run(() -> kept(chosen), this::tell);
    }

    private Outcome kept(List<Path> chosen) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (Path path : chosen) {
            DroppedFile file = DroppedFile.read(path);
            if (file.taken()) {
                outcome.kept().add(store.add(desk.id, file.name(), file.bytes()));
            } else {
                outcome.refused().add(file);
            }
        }
        return outcome;
    }

    private void tell(Outcome outcome) {
        List<AgreementFile> fresh = outcome.kept().stream().filter(kept -> !kept.already()).map(AgreementFileStore.Kept::file).toList();
        if (!fresh.isEmpty()) {
            tools.status().undoable(tools.text("agreement.files.added",
                fresh.stream().map(AgreementFile::name).collect(Collectors.joining(", "))));
        }
        outcome.kept().stream().map(AgreementFileStore.Kept::file).reduce((one, last) -> last).ifPresent(last -> {
            wished = Optional.of(last.id());
            selectWished();
        });
        List<String> troubles = new ArrayList<>();
        outcome.kept().stream().filter(AgreementFileStore.Kept::already)
            .forEach(kept -> troubles.add(tools.text("agreement.files.already", kept.file().name())));
        outcome.refused().forEach(file -> troubles.add(tools.text("agreement.files.refused." + file.trouble(), file.name(), file.size())));
        if (!troubles.isEmpty()) {
            tools.dialogs().tell(tools.text("agreement.files.refused"), String.join("\n\n", troubles));
        }
        if (!fresh.isEmpty() && question.worthAsking()) {
            question.ask(fresh);
        }
    }

    private void selectWished() {
        list.items().stream().filter(file -> wished.equals(Optional.of(file.id()))).findFirst().ifPresent(file -> {
            wished = Optional.empty();
            files.getSelectionModel().select(file);
        });
    }

    private String line(AgreementFile file) {
        String line = tools.text("agreement.files.line", file.name(), DroppedFile.size(file.bytes()), file.addedOn());
        List<AgreementParty> scanned = scanned(file);
        return scanned.isEmpty() ? line : line + "\n" + (scanned.size() == 1
            ? tools.text("agreement.files.scan", scanned.getFirst().name()) : tools.text("agreement.files.scan.many", scanned.size()));
    }

    private List<AgreementParty> scanned(AgreementFile file) {
        return desk.facts().map(facts -> facts.agreement().parties().stream()
            .filter(party -> party.scan().equals(Optional.of(file.id()))).toList()).orElse(List.of());
    }

    @FXML
    private void add() {
        tools.dialogs().openFile(tools.text("agreement.files.add")).ifPresent(file -> keep(List.of(file)));
    }

    @FXML
    private void save() {
        selected().ifPresent(file -> tools.dialogs().saveFile(tools.text("agreement.files.save"), file.name())
            .ifPresent(target -> tools.work().run(() -> WrittenFile.write(target, store.bytes(file)),
                written -> tools.status().say(tools.text("agreement.saved-to", written.toString())))));
    }

    @FXML
    private void whose() {
        selected().ifPresent(file -> question.ask(List.of(file)));
    }

    @FXML
    private void remove() {
        selected().filter(this::meant).ifPresent(file -> tools.work().run(() -> {
            store.remove(file);
            return file;
        }, gone -> tools.status().undoable(tools.text("agreement.files.removed", gone.name()))));
    }

    private boolean meant(AgreementFile file) {
        List<AgreementParty> scanned = scanned(file);
        String whose = scanned.stream().map(AgreementParty::name).collect(Collectors.joining(", "));
        return scanned.isEmpty() || tools.dialogs().confirm(tools.text("agreement.files.remove.title", file.name()),
            tools.text("agreement.files.remove.text", whose), tools.text("agreement.files.remove"));
    }

    private Optional<AgreementFile> selected() {
        return Optional.ofNullable(files.getSelectionModel().getSelectedItem());
    }
}
