package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** How an agreement is signed, what our trustees need, and its parties in order; what is chosen at the left is shown at the right. */
final class PartiesController {
    @FXML private ToggleButton executionChoice;
    @FXML private ToggleButton groundChoice;
    @FXML private ListView<AgreementParty> parties;
    @FXML private Button severalParties;
    @FXML private Button partyUp;
    @FXML private Button partyDown;
    @FXML private RecordPicker addParty;
    @FXML private Label partiesFrozen;
    @FXML private StackPane partyPlace;

    private final AgreementDesk desk;
    private final Tools tools;
    private final PartyCommands commands;
    private final PartyController party;
    private final ExecutionController execution;
    private final ApprovalController ground;
    private final SeveralPartiesController several;
    private final Parent node;
    private Page page = Page.PARTY;
    /** The party to show as soon as it is kept. */
    private Optional<UUID> wished = Optional.empty();
    private boolean showing;

    /** What stands at the right. */
    private enum Page { PARTY, EXECUTION, GROUND, SEVERAL }

    PartiesController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.commands = new PartyCommands(desk);
        this.party = new PartyController(desk, commands);
        this.execution = new ExecutionController(desk, this::open);
        this.ground = new ApprovalController(desk, id -> {
            open(id);
            party.enterApproval();
        });
        this.several = new SeveralPartiesController(desk, commands, this::added);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    boolean stuck() {
        return party.stuck() || ground.stuck();
    }

    @FXML
    private void initialize() {
        partyPlace.getChildren().setAll(party.node(), execution.node(), ground.node(), several.node());
        parties.setCellFactory(list -> new PartyCell(tools, () -> desk.facts().map(AgreementFacts::agreement)));
        parties.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> selectionMoved(now));
        parties.getSelectionModel().selectedIndexProperty().addListener((index, before, now) -> offerMoves());
        parties.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        PartnerPeople names = new PartnerPeople(desk.register.database());
        addParty.use(tools, typed -> names.organisationsNamed(typed, partners()));
        addParty.chosenProperty().addListener((chosen, before, now) -> now.ifPresent(this::add));
        desk.onKept(this::show);
        turnTo(Page.PARTY);
    }

    /** Stores what has been typed without waiting. */
    void save() {
        party.save();
        ground.save();
    }

    private void show(AgreementFacts facts) {
        List<AgreementParty> now = facts.agreement().parties();
        Optional<AgreementParty> awaited = find(now, wished);
        Optional<AgreementParty> chosen = awaited.or(() -> find(now, party.id())).or(() -> now.stream().findFirst());
        wished = awaited.isPresent() ? Optional.empty() : wished;
        showing = true;
        if (!parties.getItems().equals(now)) {
            parties.getItems().setAll(now);
        } else {
            parties.refresh();
        }
        select(chosen.filter(_ -> page == Page.PARTY));
        showing = false;
        Shown.when(party.node(), page == Page.PARTY && chosen.isPresent());
        chosen.ifPresent(one -> party.show(facts.agreement(), one));
        execution.show(facts);
        ground.show(facts, page == Page.GROUND);
        executionChoice.setText(execution.inWords(facts.agreement()));
        groundChoice.setText(tools.text("agreement.ground.choice", ground.written(facts)));
        lock(facts.agreement().frozen());
    }

    private static Optional<AgreementParty> find(List<AgreementParty> parties, Optional<UUID> id) {
        return parties.stream().filter(one -> id.equals(Optional.of(one.id()))).findFirst();
    }

    private void lock(boolean locked) {
        List.of(addParty, severalParties).forEach(part -> part.setDisable(locked));
        offerMoves();
        Shown.when(partiesFrozen, locked);
        if (locked && page == Page.SEVERAL) {
            turnTo(Page.PARTY);
        }
    }

    private boolean frozen() {
        return desk.facts().filter(facts -> !facts.agreement().frozen()).isEmpty();
    }

    /** The first one can't go up, nor the last one down. */
    private void offerMoves() {
        int chosen = parties.getSelectionModel().getSelectedIndex();
        partyUp.setDisable(frozen() || chosen <= 0);
        partyDown.setDisable(frozen() || chosen < 0 || chosen == parties.getItems().size() - 1);
    }

    private void select(Optional<AgreementParty> chosen) {
        chosen.ifPresentOrElse(one -> {
            parties.getSelectionModel().select(one);
            parties.scrollTo(Math.max(0, parties.getSelectionModel().getSelectedIndex() - 3));
        }, () -> parties.getSelectionModel().clearSelection());
    }

    private void selectionMoved(AgreementParty now) {
        if (!showing && now != null) {
            save();
            wished = Optional.empty();
            turnTo(Page.PARTY);
            desk.facts().ifPresent(facts -> party.show(facts.agreement(), now));
        }
    }

    private void turnTo(Page wanted) {
        page = wanted;
        Shown.when(party.node(), wanted == Page.PARTY && !parties.getItems().isEmpty());
        Shown.when(execution.node(), wanted == Page.EXECUTION);
        Shown.when(ground.node(), wanted == Page.GROUND);
        Shown.when(several.node(), wanted == Page.SEVERAL);
        executionChoice.setSelected(wanted == Page.EXECUTION);
        groundChoice.setSelected(wanted == Page.GROUND);
    }

    /** Leaves the party that was being written on, and with it its place in the list, so that it can be chosen again. */
    private void leaveFor(Page wanted) {
        save();
        showing = true;
        parties.getSelectionModel().clearSelection();
        showing = false;
        turnTo(wanted);
    }

    private void open(UUID id) {
        save();
        turnTo(Page.PARTY);
        wished = Optional.of(id);
        desk.facts().ifPresent(this::show);
    }

    private void added(Optional<UUID> first) {
        turnTo(Page.PARTY);
        wished = first;
        desk.facts().ifPresent(this::show);
        parties.requestFocus();
    }

    private void keyPressed(KeyEvent key) {
        boolean along = key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN);
        if (along && !frozen()) {
            move(key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !frozen()) {
            Optional.ofNullable(parties.getSelectionModel().getSelectedItem()).ifPresent(commands::remove);
            key.consume();
        }
    }

    private Set<UUID> partners() {
        return desk.facts().stream().flatMap(facts -> facts.agreement().parties().stream()).map(AgreementParty::organisation)
            .collect(Collectors.toSet());
    }

    private void move(int by) {
        save();
        Optional.ofNullable(parties.getSelectionModel().getSelectedItem()).ifPresent(chosen -> commands.move(chosen.id(), by));
    }

    private void add(RecordLink chosen) {
        addParty.chosenProperty().set(Optional.empty());
        AgreementParty fresh = AgreementParty.of(chosen.id(), chosen.name());
        commands.add(List.of(fresh), () -> open(fresh.id()));
    }

    @FXML
    private void showExecution() {
        leaveFor(Page.EXECUTION);
    }

    @FXML
    private void showGround() {
        leaveFor(Page.GROUND);
        desk.facts().ifPresent(this::show);
    }

    @FXML
    private void showSeveral() {
        leaveFor(Page.SEVERAL);
        several.open();
    }

    @FXML
    private void up() {
        move(-1);
    }

    @FXML
    private void down() {
        move(1);
    }
}
