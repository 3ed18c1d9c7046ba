package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The parties of an agreement: what each is called in it, what its trustees approved, who signs and when it was signed. */
final class PartiesController {
    @FXML private ListView<AgreementParty> parties;
    @FXML private RecordPicker addParty;
    @FXML private Hyperlink organisation;
    @FXML private VBox details;
    @FXML private TextField label;
    @FXML private DateField approvedOn;
    @FXML private TextField minute;
    @FXML private TextField signatory;
    @FXML private TextField office;
    @FXML private ComboBox<Optional<SigningMethod>> method;
    @FXML private DateField signedOn;
    @FXML private Button sign;
    @FXML private Button removeParty;
    @FXML private Label partiesFrozen;

    private final AgreementDesk desk;
    private final Tools tools;
    private final PartyForm form;
    private final Signing signing;
    private final Parent node;
    private boolean showing;

    PartiesController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.form = new PartyForm(tools.formats());
        this.signing = new Signing(desk, form::unsign);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        parties.setCellFactory(list -> new PartyCell(tools));
        parties.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> selectionMoved(now));
        List<Optional<SigningMethod>> methods = Stream.concat(Stream.of(Optional.<SigningMethod>empty()),
            Stream.of(SigningMethod.values()).map(Optional::of)).toList();
        new FieldDecorator(tools, form, this::save).text("label", label, form.label).date("approvedOn", approvedOn, form.approvedOn)
            .text("minute", minute, form.minute).text("signatoryName", signatory, form.signatory)
            .text("signatoryOffice", office, form.office)
            .choice("method", method, form.method, methods, chosen -> chosen.map(this::named).orElse(""))
            .date("signedOn", signedOn, form.signedOn);
        PartnerPeople names = new PartnerPeople(desk.register.database());
        addParty.use(tools, names::organisationsNamed);
        addParty.chosenProperty().addListener((chosen, before, now) -> now.ifPresent(this::add));
        desk.onKept(this::show);
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            form.toParty().ifPresent(signing::record);
        }
    }

    private void show(AgreementFacts facts) {
        List<AgreementParty> now = facts.agreement().parties();
        showing = true;
        parties.getItems().setAll(now);
        Optional<AgreementParty> chosen = now.stream().filter(party -> form.id().equals(Optional.of(party.id()))).findFirst()
            .or(() -> now.stream().findFirst());
        parties.getSelectionModel().select(chosen.orElse(null));
        showing = false;
        edit(chosen);
        boolean locked = facts.agreement().frozen();
        addParty.setDisable(locked);
        removeParty.setDisable(locked);
        label.setEditable(!locked);
        Shown.when(partiesFrozen, locked);
    }

    private void selectionMoved(AgreementParty now) {
        if (!showing && now != null) {
            save();
            edit(Optional.of(now));
        }
    }

    private void edit(Optional<AgreementParty> party) {
        details.setVisible(party.isPresent());
        party.ifPresent(now -> {
            form.show(now);
            organisation.setText(now.name());
            sign.setDisable(now.signed());
        });
    }

    @FXML
    private void sign() {
        if (form.signatory.get().isBlank()) {
            tools.dialogs().askText(tools.text("agreement.sign.who"), tools.text("agreement.parties.signatory"), "",
                tools.text("agreement.parties.sign")).map(String::strip).filter(name -> !name.isEmpty()).ifPresent(name -> {
                    form.signatory.set(name);
                    signNow();
                });
        } else {
            signNow();
        }
    }

    private void signNow() {
        form.signedOn.set(tools.formats().date(tools.formats().today()));
        form.leave("signedOn");
        form.leave("signatoryName");
        form.leave("method");
        save();
    }

    @FXML
    private void openOrganisation() {
        Optional.ofNullable(parties.getSelectionModel().getSelectedItem())
            .ifPresent(party -> tools.navigator().go(new Place.Partner(party.organisation())));
    }

    @FXML
    private void remove() {
        form.id().ifPresent(id -> desk.change("change.agreement.parties", kept -> kept.withParties(
            kept.parties().stream().filter(party -> !party.id().equals(id)).toList())));
    }

    private void add(RecordLink chosen) {
        addParty.chosenProperty().set(Optional.empty());
        desk.change("change.agreement.parties", kept -> {
            boolean there = kept.parties().stream().anyMatch(party -> party.organisation().equals(chosen.id()));
            return there ? kept : kept.withParties(
                Stream.concat(kept.parties().stream(), Stream.of(AgreementParty.of(chosen.id(), chosen.name()))).toList());
        });
    }

    private String named(SigningMethod chosen) {
        return tools.text("agreement.method." + chosen);
    }
}
