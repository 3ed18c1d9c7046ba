package org.partnershipregister.screen.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.resource.ContributionStore;
import org.partnershipregister.store.resource.PoolStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new contribution: who puts what in, how much, how it was valued, and whose it stays. */
public final class NewResourceController implements Screen {
    @FXML private RecordPicker partnership;
    @FXML private ComboBox<Contribution.Giver> giver;
    @FXML private ComboBox<ResourceKind> kind;
    @FXML private TextField title;
    @FXML private ComboBox<EntryKind> promise;
    @FXML private DateField on;
    @FXML private TextField quantity;
    @FXML private ComboBox<ResourceUnit> unit;
    @FXML private TextField value;
    @FXML private TextField valuedBy;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private CheckBox stays;
    @FXML private TextArea returnTerms;

    private final Tools tools;
    private final Register register;
    private final Optional<UUID> given;
    private final NewResourceForm form;
    private final Parent node;

    /** @param partnership the partnership it is for, if that is known */
    public NewResourceController(Register register, Tools tools, Optional<UUID> partnership) {
        this.tools = tools;
        this.register = register;
        this.given = partnership;
        this.form = new NewResourceForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipLists lists = new PartnershipLists(register.database());
        partnership.use(tools, lists::named);
        partnership.chosenProperty().bindBidirectional(form.partnership);
        form.partnership.addListener((chosen, before, now) -> offerMembers(now));
        new FieldDecorator(tools, form, () -> { }).decorate("partnership", partnership)
            .choice("giver", giver, form.giver, List.of(), Contribution.Giver::name)
            .choice("kind", kind, form.kind, List.of(ResourceKind.values()), tools::word)
            .text("title", title, form.title)
            .choice("promise", promise, form.promise, List.of(EntryKind.PLEDGED, EntryKind.OFFERED),
                one -> tools.text("entry-kind." + one.name().toLowerCase(Locale.ROOT)))
            .date("on", on, form.on).text("quantity", quantity, form.quantity)
            .choice("unit", unit, form.unit, List.of(ResourceUnit.values()), tools::word)
            .text("value", value, form.value).text("valuedBy", valuedBy, form.valuedBy)
            .date("from", from, form.from).date("to", to, form.to).tick("stays", stays, form.stays)
            .text("returnTerms", returnTerms, form.returnTerms);
        form.unit.addListener((any, before, now) -> counts(now));
        counts(form.unit.getValue());
        given.ifPresent(id -> tools.work().run(() -> lists.rows(List.of(id)), found -> found.forEach(row ->
            form.partnership.setValue(Optional.of(new RecordLink(Kind.PARTNERSHIP, row.id(), row.name()))))));
    }

    /** Money has a value and no other quantity. */
    private void counts(ResourceUnit now) {
        quantity.setDisable(now == ResourceUnit.POUNDS);
        if (now == ResourceUnit.POUNDS) {
            quantity.clear();
        }
    }

    private void offerMembers(Optional<RecordLink> chosen) {
        giver.setPromptText(chosen.isEmpty() ? tools.text("resource.giver.first") : "");
        chosen.ifPresent(link -> tools.work().run(() -> new PoolStore(register.database()).givers(link.id()), found -> {
            giver.getItems().setAll(found);
            form.giver.setValue(Contribution.Giver.NOBODY);
        }));
    }

    @FXML
    private void add() {
        if (!form.checkAll()) {
            return;
        }
        Contribution typed = form.contribution();
        LedgerEntry first = form.first(typed);
        ContributionStore store = new ContributionStore(register.database());
        tools.work().once(this, () -> store.add(typed, first), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Resource(saved.id()));
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
    public Node firstFocus() {
        return given.isPresent() ? giver : partnership;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("resources.new"));
    }
}
