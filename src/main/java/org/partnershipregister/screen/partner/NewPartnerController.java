package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Lookalike;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.Lookalikes;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new partner: only its name is needed. What may be the same is shown while typing, never in the way. */
public final class NewPartnerController implements Screen {

    @FXML private TextField name;
    @FXML private ComboBox<Sector> sector;
    @FXML private TextField number;
    @FXML private VBox lookalikes;

    private final Tools tools;
    private final OrganisationStore store;
    private final NewPartnerForm form;
    private final LiveQuestion<List<Lookalike>> question;
    private final Parent node;

    public NewPartnerController(Register register, Tools tools, String typed) {
        this.tools = tools;
        this.store = new OrganisationStore(register.database());
        this.form = new NewPartnerForm(tools.formats());
        Lookalikes known = new Lookalikes(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> asking(known), this::show);
        form.name.set(typed);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, () -> { }).text("name", name, form.name)
            .choice("sector", sector, form.sector, List.of(Sector.values()), tools::word)
            .text("number", number, form.number);
        form.name.addListener((text, before, now) -> question.askSoon());
        form.number.addListener((text, before, now) -> question.askSoon());
        name.setOnAction(event -> save());
        number.setOnAction(event -> save());
    }

    private Callable<List<Lookalike>> asking(Lookalikes known) {
        String typed = form.name.get();
        List<Identifier> numbers = form.identifiers();
        return () -> known.organisations(typed, numbers, Ids.next());
    }

    private void show(List<Lookalike> found) {
        lookalikes.getChildren().setAll(found.stream().map(this::line).toList());
    }

    private Node line(Lookalike one) {
        Label sentence = new Label(tools.text("lookalike." + switch (one.reason()) {
            case SAME_NUMBER -> "same-number";
            case SAME_NAME -> "same-name";
            case LIKE_NAME -> "like-name";
        }, one.ref(), one.name()));
        Hyperlink open = new Hyperlink(tools.text("lookalike.open"));
        open.setAccessibleText(tools.text("lookalike.open") + " " + one.ref() + " " + one.name());
        open.setOnAction(event -> tools.navigator().go(new Place.Partner(one.id())));
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
        Organisation fresh = form.organisation();
        tools.work().once(this, () -> store.save(fresh), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Partner(saved.id()));
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
        return new SimpleStringProperty(tools.text("partner.new.title"));
    }
}
