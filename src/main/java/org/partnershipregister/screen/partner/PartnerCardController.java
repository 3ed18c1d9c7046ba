package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The partner beside the list: its main details, changed in place, its people and its partnerships. */
public final class PartnerCardController {

    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label cardName;
    @FXML private ComboBox<Sector> sector;
    @FXML private Label numberLabel;
    @FXML private TextField number;
    @FXML private Label format;
    @FXML private TextField phone;
    @FXML private TextField email;
    @FXML private TextField address;
    @FXML private TextField town;
    @FXML private TextField postcode;
    @FXML private TextArea purpose;
    @FXML private GridPane people;
    @FXML private GridPane worksIn;

    private final Register register;
    private final Tools tools;
    private final PartnerCardForm form;
    private final Saving<Organisation> saving;
    private final LiveQuestion<Optional<PartnerFacts>> question;
    private final Parent node;
    private Optional<UUID> shown = Optional.empty();
    private boolean fresh;

    public PartnerCardController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.form = new PartnerCardForm(tools.formats());
        OrganisationStore store = new OrganisationStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(id -> PartnerFacts.of(register, PartnerFacts.read(register, id)));
        }, this::arrived);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save)
            .choice("sector", sector, form.sector, List.of(Sector.values()), tools::word)
            .text("number", number, form.number).text("phone", phone, form.phone).text("email", email, form.email)
            .text("address", address, form.address).text("town", town, form.town)
            .text("postcode", postcode, form.postcode).text("purpose", purpose, form.purpose);
        form.number.addListener((value, before, now) -> format());
        visible(false);
    }

    Parent node() {
        return node;
    }

    /** Asks for what it shows, now and after changes. */
    void shown() {
        question.listen(tools.changes(), Kind.ORGANISATION, Kind.CONTACT, Kind.PARTNERSHIP).ask();
    }

    /** Saves what was typed and stops asking. */
    void hidden() {
        saving.save();
        question.close();
    }

    boolean stuck() {
        return form.stuck();
    }

    void saveNow() {
        saving.save();
    }

    /** Shows this partner, or none; what was typed for the one before is saved first. */
    void show(Optional<UUID> id) {
        if (!id.equals(shown)) {
            saving.save();
            saving.close();
            shown = id;
            fresh = true;
            question.ask();
        }
    }

    void focusFirstField() {
        sector.requestFocus();
    }

    private void arrived(Optional<PartnerFacts> found) {
        visible(found.isPresent());
        found.ifPresent(facts -> {
            Organisation organisation = facts.organisation();
            if (fresh || saving.record().isEmpty()) {
                saving.open(organisation);
                fresh = false;
            } else {
                saving.showAgain(organisation);
            }
            cardName.setText(organisation.name());
            numberLabel.setText(organisation.identifiers().stream().findFirst().map(one -> numberName(one.scheme()))
                .orElse(tools.text("partner.number")));
            format();
            PeopleLines lines = new PeopleLines(tools);
            lines.people(people, facts.people());
            lines.worksIn(worksIn, facts.worksIn());
        });
    }

    private String numberName(Identifier.Scheme scheme) {
        return tools.text(switch (scheme) {
            case GB_CHC, GB_SC, GB_NIC -> "partner.number.charity";
            case GB_COH -> "partner.number.company";
            default -> "partner.number";
        });
    }

    private void format() {
        String typed = form.number.get().strip();
        Identifier.Scheme scheme = saving.record().flatMap(one -> one.identifiers().stream().findFirst())
            .map(Identifier::scheme).orElseGet(() -> FirstParts.scheme(typed));
        boolean doubtful = new Identifier(UUID.randomUUID(), scheme, typed).doubt().isPresent();
        format.setText(tools.text(doubtful ? "partner.format-doubtful" : "partner.format-valid"));
        Chips.dress(format, doubtful ? Chips.Role.WARN : Chips.Role.GOOD);
        Shown.when(format, !typed.isEmpty());
    }

    private void visible(boolean there) {
        Shown.when(card, there);
        Shown.when(pick, !there);
    }

    @FXML
    private void open() {
        shown.ifPresent(id -> tools.navigator().go(new Place.Partner(id)));
    }

    @FXML
    private void addContact() {
        tools.navigator().go(new Place.NewContact("", shown));
    }
}
