package org.partnershipregister.screen.consortium;

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
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.Joining;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.CampaignStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new campaign: whose it is and its issue. All members are listed, none of them asked yet. */
public final class NewCampaignController implements Screen {
    @FXML private RecordPicker partnership;
    @FXML private TextField title;
    @FXML private TextArea asks;

    private final Tools tools;
    private final Register register;
    private final Optional<UUID> given;
    private final NewCampaignForm form;
    private final Parent node;
    private boolean made;

    public NewCampaignController(Register register, Tools tools, Optional<UUID> partnership) {
        this.tools = tools;
        this.register = register;
        this.given = partnership;
        this.form = new NewCampaignForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipLists lists = new PartnershipLists(register.database());
        partnership.use(tools, lists::named);
        partnership.chosenProperty().bindBidirectional(form.partnership);
        new FieldDecorator(tools, form, () -> { }).decorate("partnership", partnership).text("title", title, form.title)
            .text("asks", asks, form.asks);
        given.ifPresent(id -> tools.work().run(() -> lists.rows(List.of(id)), found -> found.forEach(row ->
            form.partnership.setValue(Optional.of(new RecordLink(Kind.PARTNERSHIP, row.id(), row.name()))))));
    }

    @FXML
    private void add() {
        if (!form.checkAll() || made) {
            return;
        }
        made = true;
        Campaign wanted = form.campaign();
        tools.work().once(this, () -> {
            var members = new MembershipStore(register.database()).of(wanted.partnership()).stream().map(MemberLine::membership).toList();
            return new CampaignStore(register.database())
                .save(wanted.with(Joining.positions(wanted, members, register.database().today())));
        }, saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Campaign(saved.id()));
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
        return new ReadOnlyStringWrapper(tools.text("campaigns.new"));
    }

    /** What is typed for a campaign that isn't there yet. */
    static final class NewCampaignForm extends FormModel {
        final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
        final StringProperty title = text("title");
        final StringProperty asks = text("asks");

        NewCampaignForm(Formats formats) {
            super(formats);
        }

        Campaign campaign() {
            return Campaign.named(partnership.getValue().orElseThrow().id(), title.get().strip())
                .with(new Campaign.Aim(asks.get().strip(), "", ""));
        }

        @Override
        protected List<Problem> check() {
            Problems problems = new Problems().required("title", title.get(), "problem.campaign.title")
                .maxLength("title", title.get(), Campaign.LONGEST_TITLE).maxLength("asks", asks.get(), Campaign.LONGEST_NOTES);
            return partnership.getValue().isPresent() ? problems.list()
                : problems.add(Problem.error("partnership", "problem.bid.partnership")).list();
        }
    }
}
