package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.NewBidStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new bid: of which consortium, for what, to whom, by when. All members come in as partners; shares can wait. */
public final class NewBidController implements Screen {
    @FXML private Label from;
    @FXML private RecordPicker partnership;
    @FXML private TextField title;
    @FXML private RecordPicker funder;
    @FXML private TextField funderName;
    @FXML private TextField programme;
    @FXML private DateField deadline;
    @FXML private TextField asked;

    private final Tools tools;
    private final Register register;
    private final Optional<UUID> given;
    private final Optional<UUID> opportunity;
    private final NewBidForm form;
    private final Parent node;
    private boolean made;

    public NewBidController(Register register, Tools tools, Optional<UUID> partnership, Optional<UUID> opportunity) {
        this.tools = tools;
        this.register = register;
        this.given = partnership;
        this.opportunity = opportunity;
        this.form = new NewBidForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipLists lists = new PartnershipLists(register.database());
        partnership.use(tools, lists::named);
        funder.use(tools, typed -> new PartnerPeople(register.database()).organisationsNamed(typed, Set.of()));
        partnership.chosenProperty().bindBidirectional(form.partnership);
        funder.chosenProperty().bindBidirectional(form.funder);
        new FieldDecorator(tools, form, () -> { }).decorate("partnership", partnership).text("title", title, form.title)
            .decorate("funder", funder).text("funderName", funderName, form.funderName).text("programme", programme, form.programme)
            .date("deadline", deadline, form.deadline).text("asked", asked, form.asked);
        given.ifPresent(id -> tools.work().run(() -> lists.rows(List.of(id)), found -> found.forEach(row ->
            form.partnership.setValue(Optional.of(new RecordLink(Kind.PARTNERSHIP, row.id(), row.name()))))));
        opportunity.ifPresent(id -> tools.work().run(() -> new NewBidStore(register.database()).proposal(id), form::propose));
        from.textProperty().bind(form.from.map(name -> tools.text("bid.new.from", name)));
        from.visibleProperty().bind(form.from.map(name -> !name.isEmpty()));
        from.managedProperty().bind(from.visibleProperty());
    }

    @FXML
    private void add() {
        if (!form.checkAll() || made) {
            return;
        }
        made = true;
        var wanted = form.bid(opportunity);
        tools.work().run(() -> new NewBidStore(register.database()).begin(wanted), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Bid(saved.id()));
        }, failed -> {
            made = false;
            tools.work().complain(failed);
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
    public void saveNow() {
        add();
    }

    @Override
    public Node firstFocus() {
        return given.isPresent() ? title : partnership;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("bids.new"));
    }
}
