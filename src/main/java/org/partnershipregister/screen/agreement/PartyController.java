package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.PartyCandidate;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.store.agreement.PartyCandidates;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** One party: what it is called in the text, what its trustees approved, who signs and before whom, and when it withdrew. */
final class PartyController {
    private static final int MOST_OFFERED = 3;

    @FXML private Hyperlink organisation;
    @FXML private VBox details;
    @FXML private TextField label;
    @FXML private DateField approvedOn;
    @FXML private TextField minute;
    @FXML private GridPane signingFields;
    @FXML private Label signatoryLabel;
    @FXML private TextField signatory;
    @FXML private TextField office;
    @FXML private WrapRow offers;
    @FXML private Label methodLabel;
    @FXML private ComboBox<Optional<SigningMethod>> method;
    @FXML private Label signedOnLabel;
    @FXML private DateField signedOn;
    @FXML private VBox witnessPart;
    @FXML private TextField witnessName;
    @FXML private TextArea witnessAddress;
    @FXML private TextField witnessOccupation;
    @FXML private DateField withdrewOn;
    @FXML private Label signingHint;
    @FXML private Button sign;
    @FXML private Button removeParty;

    private final AgreementDesk desk;
    private final Tools tools;
    private final PartyCommands commands;
    private final PartyForm form;
    private final Signing signing;
    private final LiveQuestion<PartyCandidate> likely;
    private final Parent node;
    private Optional<AgreementParty> shown = Optional.empty();
    private boolean spoken;

    PartyController(AgreementDesk desk, PartyCommands commands) {
        this.desk = desk;
        this.tools = desk.tools;
        this.commands = commands;
        this.form = new PartyForm(tools.formats());
        this.signing = new Signing(desk, form::unsign);
        PartyCandidates candidates = new PartyCandidates(desk.register.database());
        this.likely = new LiveQuestion<>(tools.work(), () -> {
            UUID asked = shown.orElseThrow().organisation();
            return () -> candidates.of(desk.id, asked);
        }, this::offer).whenGone(() -> { });
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    Optional<UUID> id() {
        return form.id();
    }

    boolean stuck() {
        return form.stuck();
    }

    @FXML
    private void initialize() {
        List<Optional<SigningMethod>> methods = Stream.concat(Stream.of(Optional.<SigningMethod>empty()),
            Stream.of(SigningMethod.values()).map(Optional::of)).toList();
        new FieldDecorator(tools, form, this::save).text("label", label, form.label).date("approvedOn", approvedOn, form.approvedOn)
            .text("minute", minute, form.minute).text("signatoryName", signatory, form.signatory)
            .text("signatoryOffice", office, form.office)
            .choice("method", method, form.method, methods, chosen -> chosen.map(one -> tools.text("agreement.method." + one)).orElse(""))
            .date("signedOn", signedOn, form.signedOn).text("witnessName", witnessName, form.witnessName)
            .text("witnessAddress", witnessAddress, form.witnessAddress).text("witnessOccupation", witnessOccupation, form.witnessOccupation)
            .date("withdrewOn", withdrewOn, form.withdrewOn);
        form.signatory.addListener((text, before, now) -> Shown.when(offers, now.isBlank() && offers.getChildren().size() > 1));
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            form.toParty().ifPresent(signing::record);
        }
    }

    /** Shows a party; another one than before is shown as it is kept. */
    void show(Agreement agreement, AgreementParty party) {
        boolean other = shown.filter(before -> before.id().equals(party.id())).isEmpty();
        shown = Optional.of(party);
        form.show(agreement, party);
        organisation.setText(party.name());
        boolean signs = agreement.signable() || agreement.spoken() || party.signed();
        boolean witnessed = agreement.execution().deed() || !party.witness().equals(AgreementParty.Witness.NONE);
        List.of(sign, signingFields, signingHint).forEach(part -> Shown.when(part, signs));
        Shown.when(witnessPart, signs && witnessed);
        speak(signs, agreement.spoken());
        sign.setDisable(party.signed() || party.withdrewOn().isPresent());
        removeParty.setDisable(agreement.frozen());
        label.setEditable(!agreement.frozen());
        if (other) {
            Shown.when(offers, false);
            offers.getChildren().remove(1, offers.getChildren().size());
            List.of("method", "witnessName", "witnessAddress").forEach(form::leave); // what was doubtful when it was kept still is
        }
        if (signs && party.signature().name().isBlank()) {
            likely.ask();
        }
    }

    /** Nobody signs what was minuted or spoken. */
    private void speak(boolean signs, boolean nobodySigns) {
        spoken = nobodySigns;
        signatoryLabel.setText(tools.text(spoken ? "record.party.person" : "agreement.parties.signatory"));
        signedOnLabel.setText(tools.text(spoken ? "record.agreed" : "agreement.parties.signed"));
        sign.setText(tools.text(spoken ? "record.party.agree" : "agreement.parties.sign"));
        Shown.when(methodLabel, !spoken);
        Shown.when(method.getParent(), !spoken);
        Shown.when(signingHint, signs && !spoken);
    }

    /** Puts the caret where the approval of its trustees is entered. */
    void enterApproval() {
        approvedOn.requestFocus();
    }

    /** Those who might sign are offered; only a press writes one of them. */
    private void offer(PartyCandidate candidate) {
        if (shown.filter(party -> party.organisation().equals(candidate.organisation())).isPresent()) {
            offers.getChildren().remove(1, offers.getChildren().size());
            candidate.people().stream().limit(MOST_OFFERED).forEach(person -> offers.getChildren().add(link(person)));
            Shown.when(offers, !candidate.people().isEmpty() && form.signatory.get().isBlank());
        }
    }

    private Hyperlink link(PartyCandidate.Signatory person) {
        Hyperlink link = new Hyperlink(PartyTexts.person(tools, person));
        link.getStyleClass().add("flat-link");
        link.setOnAction(event -> {
            form.signatory.set(person.name());
            if (form.office.get().isBlank()) {
                form.office.set(person.office());
            }
            signatory.requestFocus();
            form.leave("signatoryName");
            save();
        });
        return link;
    }

    @FXML
    private void sign() {
        if (form.signatory.get().isBlank()) {
            tools.dialogs().askText(tools.text(spoken ? "record.party.person.who" : "agreement.sign.who"), signatoryLabel.getText(), "", sign.getText()).map(String::strip).filter(name -> !name.isEmpty()).ifPresent(name -> {
                    form.signatory.set(name);
                    signNow();
                });
        } else {
            signNow();
        }
    }

    private void signNow() {
        form.signedOn.set(tools.formats().date(tools.formats().today()));
        (spoken ? List.of("signedOn", "signatoryName") : List.of("signedOn", "signatoryName", "method", "witnessName", "witnessAddress"))
            .forEach(form::leave);
        save();
    }

    @FXML
    private void openOrganisation() {
        shown.ifPresent(party -> tools.navigator().go(new Place.Partner(party.organisation())));
    }

    @FXML
    private void remove() {
        shown.ifPresent(commands::remove);
    }
}
