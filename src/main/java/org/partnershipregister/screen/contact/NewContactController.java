package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Lookalike;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.Lookalikes;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new contact: a name, and where they work if that is known. People of the same name are shown while typing. */
public final class NewContactController implements Screen {

    @FXML private TextField name;
    @FXML private RecordPicker organisation;
    @FXML private TextField job;
    @FXML private VBox lookalikes;

    private final Register register;
    private final Tools tools;
    private final Optional<UUID> known;
    private final NewContactForm form;
    private final LiveQuestion<List<Lookalike>> question;
    private final Parent node;

    public NewContactController(Register register, Tools tools, Place.NewContact place) {
        this.register = register;
        this.tools = tools;
        this.known = place.organisation();
        this.form = new NewContactForm(tools.formats());
        Lookalikes people = new Lookalikes(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> {
            String typed = form.name.get();
            return () -> people.contacts(typed, Ids.next());
        }, this::show);
        form.name.set(place.name());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, () -> { }).text("name", name, form.name).text("job", job, form.job);
        organisation.use(tools, new PartnerPeople(register.database())::organisationsNamed);
        form.name.addListener((text, before, now) -> question.askSoon());
        name.setOnAction(event -> save());
        job.setOnAction(event -> save());
    }

    private void show(List<Lookalike> found) {
        lookalikes.getChildren().setAll(found.stream().map(this::line).toList());
    }

    private Node line(Lookalike one) {
        Label sentence = new Label(tools.text("lookalike.same-name", one.ref(), one.name()));
        Hyperlink open = new Hyperlink(tools.text("lookalike.open"));
        open.setAccessibleText(tools.text("lookalike.open") + " " + one.ref() + " " + one.name());
        open.setOnAction(event -> tools.navigator().go(new Place.Contact(one.id())));
        HBox line = new HBox(8, sentence, open);
        line.getStyleClass().add("lookalike");
        return line;
    }

    @FXML
    private void save() {
        if (!form.checkAll()) {
            name.requestFocus();
            return;
        }
        Contact fresh = form.contact(organisation.chosenProperty().get());
        tools.work().once(this, () -> new ContactStore(register.database()).save(fresh), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Contact(saved.id()));
        });
    }

    @FXML
    private void cancel() {
        tools.navigator().back();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes()).ask();
        if (known.isPresent() && organisation.chosenId().isEmpty()) {
            tools.work().run(() -> new OrganisationStore(register.database()).get(known.orElseThrow()), found ->
                organisation.chosenProperty().set(
                    Optional.of(new RecordLink(Kind.ORGANISATION, found.id(), found.name()))));
        }
    }

    @Override
    public void hidden() {
        question.close();
    }

    @Override
    public void saveNow() {
        save();
    }

    @Override
    public Node firstFocus() {
        return name;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("contact.new.title"));
    }
}
