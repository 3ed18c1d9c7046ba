package org.partnershipregister.screen.agreement;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.ui.LiveList;
import org.partnershipregister.ui.Tools;

/** Versions of an agreement as they were frozen, each with the hash that proves it has not been changed. */
final class VersionsController {
    @FXML private ListView<AgreementVersion> versions;
    @FXML private Button saveVersion;
    @FXML private SplitPane split;

    private final AgreementDesk desk;
    private final Tools tools;
    private final AgreementVersionStore store;
    private final LiveList<AgreementVersion> list;
    private final ComparisonController comparison;
    private final Parent node;

    VersionsController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.store = new AgreementVersionStore(desk.register);
        this.list = new LiveList<>(tools.work(), () -> () -> store.of(desk.id), AgreementVersion::id);
        this.comparison = new ComparisonController(desk);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    void open() {
        list.listen(tools.changes(), Kind.AGREEMENT);
        comparison.open();
    }

    void close() {
        list.close();
        comparison.close();
    }

    /** The newest version's number is told whenever it has changed, 0 while there is none. */
    void onNewest(IntConsumer told) {
        versions.getItems().addListener((ListChangeListener<AgreementVersion>) change ->
            told.accept(versions.getItems().isEmpty() ? 0 : versions.getItems().getFirst().number()));
    }

    /** Compares the text of today with the newest version. */
    void compare() {
        comparison.withNewest();
    }

    @FXML
    private void initialize() {
        split.getItems().add(comparison.node());
        list.in(versions);
        Label none = new Label(tools.text("agreement.versions.empty"));
        none.setWrapText(true);
        none.getStyleClass().add("version-line");
        versions.setPlaceholder(none);
        versions.setCellFactory(view -> new LineCell<>(version -> tools.text("agreement.versions.line", version.number(), version.frozenOn(),
            version.pages(), version.reason(), version.sha256())));
        saveVersion.disableProperty().bind(versions.getSelectionModel().selectedItemProperty().isNull());
    }

    @FXML
    private void freeze() {
        boolean signed = desk.facts().filter(facts -> facts.agreement().signedHere()).isPresent() && !versions.getItems().isEmpty();
        if (signed) {
            tools.status().say(tools.text("agreement.versions.signed", versions.getItems().getFirst().number()));
        } else {
            askWhy();
        }
    }

    private void askWhy() {
        tools.dialogs().askText(tools.text("agreement.versions.freeze"), tools.text("agreement.versions.reason"), "",
            tools.text("agreement.versions.freeze")).filter(reason -> !reason.isBlank()).ifPresent(reason ->
            new Signing(desk, () -> { }).freeze(reason, frozen -> tools.status().say(tools.text("agreement.versions.frozen", frozen.number()))));
    }

    @FXML
    private void save() {
        Optional<AgreementVersion> chosen = Optional.ofNullable(versions.getSelectionModel().getSelectedItem());
        chosen.ifPresent(version -> desk.facts().flatMap(facts -> tools.dialogs().saveFile(tools.text("agreement.save.title"),
            tools.text("agreement.versions.file", SavedPaper.fileName(facts), version.number())))
            .ifPresent(target -> tools.work().run(() -> WrittenFile.write(target, store.bytes(version)),
                written -> tools.status().say(tools.text("agreement.saved-to", written.toString())))));
    }
}
