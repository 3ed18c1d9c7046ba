package org.partnershipregister.screen.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.referral.PathwayStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new pathway: what it is called, from whom to whom, for which service, and how far it has come already. */
public final class NewPathwayController implements Screen {
    @FXML private TextField title;
    @FXML private RecordPicker partnership;
    @FXML private RecordPicker from;
    @FXML private RecordPicker to;
    @FXML private TextArea service;
    @FXML private ComboBox<ConsentRule> consent;
    @FXML private ComboBox<PathwayState> state;

    private final Register register;
    private final Tools tools;
    private final Optional<UUID> given;
    private final Form form;
    private final Parent node;

    public NewPathwayController(Register register, Tools tools, Optional<UUID> partnership) {
        this.register = register;
        this.tools = tools;
        this.given = partnership;
        this.form = new Form(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipLists partnerships = new PartnershipLists(register.database());
        PartnerPeople people = new PartnerPeople(register.database());
        partnership.use(tools, partnerships::named);
        from.use(tools, people::organisationsNamed);
        to.use(tools, people::organisationsNamed);
        from.chosenProperty().bindBidirectional(form.from);
        to.chosenProperty().bindBidirectional(form.to);
        new FieldDecorator(tools, form, () -> { }).text("title", title, form.title).text("service", service, form.service)
            .decorate("from", from).decorate("to", to)
            .choice("consent", consent, form.consent, List.of(ConsentRule.values()), tools::word)
            .choice("state", state, form.state, List.of(PathwayState.values()), tools::word);
        given.ifPresent(id -> tools.work().run(() -> partnerships.rows(List.of(id)), found -> found.forEach(row ->
            partnership.chosenProperty().set(Optional.of(new RecordLink(Kind.PARTNERSHIP, row.id(), row.name()))))));
    }

    @FXML
    private void add() {
        if (form.checkAll()) {
            Pathway pathway = form.pathway().edit().partnership(partnership.chosenId()).in(form.state.getValue(), tools.formats().today()).done();
            PathwayStore store = new PathwayStore(register.database());
            tools.work().once(this, () -> store.save(pathway), saved -> {
                tools.status().saved();
                tools.navigator().replace(new Place.Pathway(saved.id()));
            });
        }
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
    public Node firstFocus() {
        return title;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("pathways.new"));
    }

    /** What is typed for a pathway that isn't there yet. */
    static final class Form extends FormModel {
        final StringProperty title = text("title");
        final StringProperty service = text("service");
        final Property<Optional<RecordLink>> from = choice("from", Optional.empty());
        final Property<Optional<RecordLink>> to = choice("to", Optional.empty());
        final Property<ConsentRule> consent = choice("consent", ConsentRule.REQUIRED);
        final Property<PathwayState> state = choice("state", PathwayState.PROPOSED);

        Form(Formats formats) {
            super(formats);
        }

        Pathway pathway() {
            return Pathway.named(title.get().strip()).edit().service(service.get().strip()).from(from.getValue().map(RecordLink::id))
                .to(to.getValue().map(RecordLink::id)).consent(consent.getValue()).done();
        }

        @Override
        protected List<Problem> check() {
            return pathway().problems();
        }
    }
}
