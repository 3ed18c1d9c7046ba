package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Jurisdiction;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.DeedRules;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** How the whole agreement is signed: simply or as a deed, in counterparts or not; terms of reference are adopted at a meeting instead. */
final class ExecutionController {
    @FXML private Label executionTitle;
    @FXML private VBox signedPart;
    @FXML private RadioButton simple;
    @FXML private RadioButton deed;
    @FXML private Label deedWhy;
    @FXML private Label deedUsual;
    @FXML private Label deedScotland;
    @FXML private CheckBox counterparts;
    @FXML private VBox doubts;
    @FXML private VBox adoptedPart;
    @FXML private RecordPicker adoptedMeeting;
    @FXML private Hyperlink openMeeting;
    @FXML private Label noMeetings;
    @FXML private Label unsigned;
    @FXML private Label executionFrozen;

    private final AgreementDesk desk;
    private final Tools tools;
    private final Consumer<UUID> openParty;
    private final Parent node;
    private boolean showing;

    /** @param openParty shows one party */
    ExecutionController(AgreementDesk desk, Consumer<UUID> openParty) {
        this.desk = desk;
        this.tools = desk.tools;
        this.openParty = openParty;
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        ToggleGroup ways = new ToggleGroup();
        List.of(simple, deed).forEach(way -> way.setToggleGroup(ways));
        ways.selectedToggleProperty().addListener((way, before, now) -> chosen());
        counterparts.selectedProperty().addListener((tick, before, now) -> chosen());
        AgreementFactsStore meetings = new AgreementFactsStore(desk.register.database());
        adoptedMeeting.use(tools, typed -> meetings.meetings(desk.id, typed));
        adoptedMeeting.chosenProperty().addListener((chosen, before, now) -> adopt(now.map(RecordLink::id)));
    }

    /** What the choice on the page says of it, in two lines: how it is signed, and that this is as a deed. */
    String inWords(Agreement agreement) {
        return tools.text("agreement.execution.choice", tools.text(title(agreement)), how(agreement));
    }

    private static String title(Agreement agreement) {
        return agreement.header().kind().adopted() ? "agreement.execution.title.adopted" : "agreement.execution.title";
    }

    private String how(Agreement agreement) {
        if (agreement.header().kind().adopted()) {
            return tools.text(agreement.adoptedAt().isPresent() ? "agreement.execution.adopted" : "agreement.execution.not-adopted");
        }
        if (!agreement.signable()) {
            return tools.text("agreement.execution.nobody");
        }
        Execution how = agreement.execution();
        return tools.text((how.deed() ? "agreement.execution.deed" : "agreement.execution.simple") + (how.counterparts() ? ".counterparts" : ".once"));
    }

    void show(AgreementFacts facts) {
        Agreement agreement = facts.agreement();
        executionTitle.setText(tools.text(title(agreement)));
        showing = true;
        (agreement.execution().deed() ? deed : simple).setSelected(true);
        counterparts.setSelected(agreement.execution().counterparts());
        showing = false;
        Shown.when(signedPart, agreement.signable());
        Shown.when(adoptedPart, agreement.header().kind().adopted());
        Shown.when(unsigned, !agreement.signable() && !agreement.header().kind().adopted());
        boolean usual = DeedRules.usualFor(agreement.header().kind());
        deedUsual.setText(tools.text(usual ? "agreement.execution.usual" : "agreement.execution.unusual",
            tools.text("agreement.kind." + agreement.header().kind())));
        boolean scotland = facts.us().flatMap(Jurisdiction::of).filter(law -> law == Jurisdiction.SCOTLAND).isPresent();
        Shown.when(deedScotland, scotland);
        deedWhy.setText(tools.text(scotland ? "agreement.execution.why.scotland" : "agreement.execution.why"));
        showDoubts(agreement);
        showMeeting(facts);
        lock(agreement);
    }

    private void lock(Agreement agreement) {
        boolean locked = agreement.frozen();
        List.of(simple, deed, counterparts).forEach(choice -> choice.setDisable(locked));
        adoptedMeeting.setDisable(locked && agreement.adoptedAt().isPresent());
        Shown.when(executionFrozen, locked);
    }

    /** A choice is kept as soon as it is made. */
    private void chosen() {
        boolean asDeed = deed.isSelected();
        boolean each = counterparts.isSelected();
        if (!showing) {
            desk.change("change.agreement.execution", kept -> kept.with(kept.execution().signed(asDeed, each)));
        }
    }

    private void showDoubts(Agreement agreement) {
        DeedRules rules = new DeedRules(agreement);
        doubts.getChildren().clear();
        for (AgreementParty party : agreement.presentParties()) {
            rules.doubts(party).forEach(doubt -> {
                Hyperlink link = new Hyperlink(tools.text("agreement.execution.doubt", party.name(), tools.messages().text(doubt.key(), doubt.args())));
                link.setWrapText(true);
                link.getStyleClass().add("quiet-link");
                link.setOnAction(event -> openParty.accept(party.id()));
                doubts.getChildren().add(link);
            });
        }
        Shown.when(doubts, !doubts.getChildren().isEmpty());
    }

    private void showMeeting(AgreementFacts facts) {
        adoptedMeeting.chosenProperty().set(facts.agreement().adoptedAt().flatMap(id -> facts.adoption().map(meeting ->
            new RecordLink(Kind.MEETING, id, AgreementFactsStore.named(meeting.meeting(), meeting.heldOn())))));
        Shown.when(openMeeting, facts.agreement().adoptedAt().isPresent());
        Shown.when(noMeetings, facts.agreement().partnership().isEmpty());
    }

    private void adopt(Optional<UUID> meeting) {
        if (desk.facts().filter(facts -> !facts.agreement().adoptedAt().equals(meeting)).isPresent()) {
            desk.change("change.agreement.adopted", kept -> kept.adopted(meeting));
        }
    }

    @FXML
    private void openMeeting() {
        adoptedMeeting.chosenId().ifPresent(id -> tools.navigator().go(new Place.Meeting(id)));
    }
}
