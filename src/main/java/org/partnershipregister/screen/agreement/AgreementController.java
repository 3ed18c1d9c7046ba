package org.partnershipregister.screen.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Succession;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.DropPlace;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One agreement: its state and what can be done with it, its text beside the real pages, parties, dates, files and versions. */
public final class AgreementController implements Screen {
    @FXML private Label pageTitle;
    @FXML private Label status;
    @FXML private MenuButton moveMenu;
    @FXML private Button compareButton;
    @FXML private MenuButton saveMenu;
    @FXML private VBox movePlace;
    @FXML private TabPane tabs;
    @FXML private Tab textTab;
    @FXML private Tab previewTab;
    @FXML private Tab partiesTab;
    @FXML private Tab datesTab;
    @FXML private Tab obligationsTab;
    @FXML private Tab filesTab;
    @FXML private Tab versionsTab;

    private final Tools tools;
    private final AgreementDesk desk;
    private final PreviewController preview;
    private final PartiesController parties;
    private final DatesController dates;
    private final AgreementObligations obligations;
    private final ScanController scans;
    private final FilesController files;
    private final VersionsController versions;
    private final MoveController move;
    private final RelationsLine relations;
    private final HintsStrip hints;
    private final SuccessorController successor;
    private final VariationController variation;
    private final AgreementPrinting print;
    private final SavedPaper saving;
    private final StringProperty title = new SimpleStringProperty("");
    private final DropPlace drops;
    private final Parent node;
    private PreviewPlace shown;
    private TextPart words;
    /** The move into force has been offered, for every party has signed. */
    private boolean offered;
    private StateChip state;

    public AgreementController(Register register, Tools tools, Papers papers, Printing printing, UUID id) {
        this.tools = tools;
        this.desk = new AgreementDesk(register, tools, papers, printing, id);
        DeskPaper paper = new DeskPaper(desk);
        this.saving = new SavedPaper(desk, paper);
        this.preview = new PreviewController(desk, paper);
        this.parties = new PartiesController(desk);
        this.dates = new DatesController(desk);
        this.obligations = new AgreementObligations(desk, count -> obligationsTab.setText(tools.text("bid.tab.obligations", count)));
        this.scans = new ScanController(desk);
        this.files = new FilesController(desk, scans);
        this.versions = new VersionsController(desk);
        this.relations = new RelationsLine(desk);
        this.hints = new HintsStrip(desk);
        this.move = new MoveController(desk, relations::relations);
        this.successor = new SuccessorController(desk);
        this.variation = new VariationController(desk);
        this.print = new AgreementPrinting(desk, paper);
        this.drops = new DropPlace(tools.views().load(this), tools.text("agreement.drop"), this::keep);
        this.node = drops.node();
        new Shortcuts().on(Shortcut.PRINT, this::print).in(node);
    }

    @FXML
    private void initialize() {
        state = new StateChip(status, tools);
        words = new TextPart(desk, textTab);
        movePlace.getChildren().setAll(relations.node(), hints.node(), scans.node(), move.node(), successor.node(), variation.node());
        relations.onShown(dates.kin()::show);
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        shown = new PreviewPlace(tabs, textTab, previewTab, pageTitle, words.node(),
            new VBox(print.pane().node(), preview.node()), tools.settings().number("agreement.divider", 0.655));
        partiesTab.setContent(parties.node());
        datesTab.setContent(dates.node());
        obligationsTab.setContent(obligations.node());
        filesTab.setContent(files.node());
        versionsTab.setContent(versions.node());
        versions.onNewest(this::offerToCompare);
        offerToCompare(0);
        tabs.getSelectionModel().selectedItemProperty().addListener((tab, before, now) -> saveNow());
        SaveMenu.fill(saveMenu, desk, saving);
        desk.onKept(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        desk.open();
        relations.open();
        hints.open();
        words.open();
        obligations.open();
        files.open();
        versions.open();
    }

    @Override
    public void hidden() {
        saveNow();
        tools.settings().put("agreement.divider", shown.divider());
        desk.close();
        preview.close();
        relations.close();
        hints.close();
        words.close();
        obligations.close();
        files.close();
        versions.close();
    }

    @Override
    public boolean stuck() {
        return parties.stuck() || dates.stuck() || obligations.underWay();
    }

    @Override
    public void saveNow() {
        words.save();
        parties.save();
        dates.save();
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    /** Keeps files that were dropped anywhere on the page, and shows them. */
    void keep(List<Path> dropped) {
        tabs.getSelectionModel().select(filesTab);
        files.keep(dropped);
    }

    private void offerToCompare(int newest) {
        compareButton.setText(tools.text("agreement.compare", newest));
        Shown.when(compareButton, newest > 0);
        versionsTab.setText(tools.text("agreement.tab.versions", newest));
        state.versions(newest);
        desk.facts().ifPresent(facts -> state.show(facts.agreement()));
    }

    /** What has been typed is saved first, for it is compared as it is kept. */
    @FXML
    private void compare() {
        saveNow();
        tabs.getSelectionModel().select(versionsTab);
        versions.compare();
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.AgreementList());
    }

    @FXML
    private void print() {
        saveNow();
        shown.reveal();
        print.pane().open();
    }

    private void show(AgreementFacts facts) {
        Agreement agreement = facts.agreement();
        title.set(agreement.header().title());
        pageTitle.setText(agreement.header().title());
        boolean allSigned = StateChip.allSigned(agreement);
        state.show(agreement);
        partiesTab.setText(partiesTitle(agreement));
        moveMenu.getItems().setAll(agreement.next().stream().map(this::item).toList());
        addFollowUps(agreement);
        if (allSigned && !offered) {
            move.offer(AgreementStatus.IN_FORCE);
        }
        offered = allSigned;
    }

    private String partiesTitle(Agreement agreement) {
        if (agreement.header().kind().adopted()) {
            return tools.text(agreement.adoptedAt().isPresent() ? "agreement.tab.parties.adopted" : "agreement.tab.parties.not-adopted");
        }
        return tools.text(agreement.signable() ? "agreement.tab.parties" : "agreement.tab.parties.agreed", agreement.signatures(),
            agreement.presentParties().size());
    }

    /** What follows from an agreement that has run: another in its place, a change of it in writing. */
    private void addFollowUps(Agreement agreement) {
        if (Succession.possible(agreement)) {
            moveMenu.getItems().addAll(new SeparatorMenuItem(), agreement.recorded() ? item("record.write", "writeItDown", words::writeDown)
                : item("agreement.successor", "makeSuccessor", successor::ask));
        }
        if (agreement.standing().status().running() && !agreement.recorded()) {
            moveMenu.getItems().add(item("agreement.vary", "makeVariation", variation::ask));
        }
    }

    private MenuItem item(AgreementStatus to) {
        return item("agreement.move." + to, "move-" + to, () -> move.ask(to));
    }

    private MenuItem item(String key, String id, Runnable step) {
        MenuItem item = new MenuItem(tools.text(key));
        item.setId(id);
        item.setOnAction(event -> {
            saveNow();
            step.run();
        });
        return item;
    }
}
