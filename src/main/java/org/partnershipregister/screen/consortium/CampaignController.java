package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.model.consortium.Joining;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.CampaignStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.HistoryView;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The page of one campaign: what is asked of whom, and where each member stands on it. */
public final class CampaignController implements Screen {
    private static final int NEWEST_CHANGES = 200;

    @FXML private Label heading;
    @FXML private Label state;
    @FXML private MenuButton moveMenu;
    @FXML private TextField title;
    @FXML private Hyperlink partnership;
    @FXML private TextArea asks;
    @FXML private TextArea targets;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private TextArea outcome;
    @FXML private TextArea notes;
    @FXML private Label named;
    @FXML private Label notAsked;
    @FXML private VBox positions;
    @FXML private Tab historyTab;

    private final Tools tools;
    private final CampaignStore store;
    private final UUID id;
    private final CampaignForm form;
    private final Saving<Campaign> saving;
    private final Choices choices;
    private final HistoryView history;
    private final LiveQuestion<Facts> question;
    private final Property<List<Optional<CampaignPosition>>> lines = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;
    private Optional<Facts> shown = Optional.empty();

    private record Facts(Campaign campaign, List<RecordLink> partnership, List<Membership> members, List<HistoryEntry> history) {
        static Facts read(Register register, UUID id) {
            Campaign campaign = new CampaignStore(register.database()).get(id);
            return new Facts(campaign, new OverviewStore(register.database())
                .named(List.of(new RecordLink(Kind.PARTNERSHIP, campaign.partnership(), ""))),
                new MembershipStore(register.database()).of(campaign.partnership()).stream().map(MemberLine::membership).toList(),
                register.history().of(Kind.CAMPAIGN, id, NEWEST_CHANGES));
        }
    }

    public CampaignController(Register register, Tools tools, UUID id) {
        this.tools = tools;
        this.id = id;
        this.store = new CampaignStore(register.database());
        this.form = new CampaignForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.get(id), store::save), form::show);
        this.choices = new Choices(register);
        this.history = new HistoryView(tools);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> Facts.read(register, id), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.CampaignList());
        });
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        form.positions.addListener((list, before, now) -> {
            lines.setValue(now.stream().map(Optional::of).toList());
            sentences();
        });
        lines.addListener((list, before, now) -> form.positions.setValue(now.stream().flatMap(Optional::stream).toList()));
        PartsEditor<Optional<CampaignPosition>> editor = new PartsEditor<>(tools, tools.text("campaign.position.add"), lines,
            Optional::empty, (position, taken) -> new PositionLine(position, tools, choices::named, taken), saving::save).in(form);
        positions.getChildren().setAll(editor);
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title).text("asks", asks, form.asks)
            .text("targets", targets, form.targets).date("from", from, form.from).date("to", to, form.to)
            .text("outcome", outcome, form.outcome).text("notes", notes, form.notes).decorate("positions", editor);
        historyTab.setContent(BidController.scroll(history));
    }

    private void show(Facts facts) {
        shown = Optional.of(facts);
        Campaign campaign = facts.campaign();
        choices.of(facts.members(), tools.formats().today());
        if (saving.record().isEmpty()) {
            saving.open(campaign);
        } else {
            saving.showAgain(campaign);
        }
        name.set(campaign.title());
        heading.setText(campaign.title());
        state.setText(tools.word(campaign.state()));
        Chips.dress(state, BidWords.role(campaign.state()));
        moveMenu.getItems().setAll(campaign.state().next().stream().map(this::item).toList());
        partnership.setText(facts.partnership().stream().map(RecordLink::name).findFirst().orElse(""));
        history.show(facts.history());
        sentences();
    }

    /** Who may be named and who has not been asked, as typed by now. */
    private void sentences() {
        form.typed().ifPresent(campaign -> {
            List<String> names = campaign.mayBeNamed();
            List<String> logos = campaign.logos();
            named.setText(names.isEmpty() ? tools.text("campaign.named.nobody") : tools.text("campaign.named", String.join(", ", names))
                + " " + (logos.isEmpty() ? tools.text("campaign.logos.nobody") : tools.text("campaign.logos", String.join(", ", logos))));
            List<String> silent = shown.map(facts -> Joining.notAsked(campaign, facts.members(), tools.formats().today())).orElse(List.of());
            notAsked.setText(silent.isEmpty() ? tools.text("campaign.all-asked") : tools.text("campaign.not-asked", String.join(", ", silent)));
        });
    }

    private MenuItem item(CampaignState wanted) {
        MenuItem item = new MenuItem(tools.text("bid.move-to", tools.word(wanted)));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            saving.save();
            tools.work().run(() -> store.move(id, wanted, tools.formats().today()), moved -> {
                tools.status().saved();
                tools.status().undoable(tools.text("campaign.moved", tools.word(moved.state())));
            });
        });
        return item;
    }

    @FXML
    private void addAll() {
        saving.save();
        shown.ifPresent(facts -> saving.change(campaign ->
            campaign.with(Joining.positions(campaign, facts.members(), tools.formats().today()))));
    }

    @FXML
    private void toPartnership() {
        shown.ifPresent(facts -> tools.navigator().go(new Place.Partnership(facts.campaign().partnership())));
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.CampaignList());
    }

    @FXML
    private void delete() {
        tools.work().run(() -> store.delete(List.of(id)), gone -> {
            tools.status().undoable(tools.text("change.campaign.deleted", name.get()));
            tools.navigator().go(new Place.CampaignList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.CAMPAIGN, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck();
    }

    @Override
    public void saveNow() {
        saving.save();
    }

    @Override
    public ObservableValue<String> title() {
        return name.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return title;
    }
}
