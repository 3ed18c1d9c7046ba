package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.HistoryView;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.obligation.ObligationsPane;
import org.partnershipregister.ui.obligation.Owed;

/** The page of one bid: where it stands and how it moves on above; text, partners, papers and what it obliges to below. */
public final class BidController implements Screen {
    @FXML private Label heading;
    @FXML private Label stage;
    @FXML private Label deadlineChip;
    @FXML private Button award;
    @FXML private MenuButton moveMenu;
    @FXML private VBox above;
    @FXML private TabPane tabs;
    @FXML private Tab bidTab;
    @FXML private Tab partnersTab;
    @FXML private Tab papersTab;
    @FXML private Tab obligationsTab;
    @FXML private Tab historyTab;

    private final Tools tools;
    private final BidStore store;
    private final UUID id;
    private final BidWords words;
    private final BidForm form;
    private final Saving<Bid> saving;
    private final BidTextController text;
    private final PartnersPane partners;
    private final PapersPane papers;
    private final ObligationsPane obligations;
    private final HistoryView history;
    private final BidMoveController moving;
    private final AwardController awarding;
    private final LiveQuestion<BidFacts> question;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;

    public BidController(Register register, Tools tools, UUID id) {
        this.tools = tools;
        this.id = id;
        this.store = new BidStore(register.database());
        this.words = new BidWords(tools);
        this.form = new BidForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.get(id), store::save), form::show);
        this.text = new BidTextController(register, tools, form, saving);
        this.partners = new PartnersPane(register, tools, form, saving);
        this.papers = new PapersPane(tools, form, saving);
        this.obligations = new ObligationsPane(BidObligations.of(register, id), tools, tools.text("obligation.title"));
        this.history = new HistoryView(tools);
        this.moving = new BidMoveController(tools, store);
        this.awarding = new AwardController(register, tools, this::awarding);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> BidFacts.read(register, id), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.BidList());
        });
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        above.getChildren().setAll(moving.node(), awarding.node());
        bidTab.setContent(text.node());
        partnersTab.setContent(scroll(partners.node()));
        papersTab.setContent(scroll(papers.node()));
        obligationsTab.setContent(scroll(obligations.node()));
        historyTab.setContent(scroll(history));
        awarding(false);
    }

    private void show(BidFacts facts) {
        Bid bid = facts.bid();
        if (saving.record().isEmpty()) {
            saving.open(bid);
        } else {
            saving.showAgain(bid);
        }
        BidStage now = bid.course().stage();
        name.set(bid.title());
        heading.setText(bid.title());
        stage.setText(tools.word(now));
        Chips.dress(stage, BidWords.role(now));
        deadlineChip.setText(words.deadline(now, bid.plan().deadline()));
        Chips.dress(deadlineChip, words.deadlineRole(now, bid.plan().deadline()));
        Shown.when(deadlineChip, now.beforeDeadline() && bid.plan().deadline().isPresent());
        Shown.when(award, now == BidStage.SUBMITTED);
        List<BidStage> moves = now.next().stream().filter(to -> !to.won()).toList();
        moveMenu.getItems().setAll(moves.stream().map(this::item).toList());
        Shown.when(moveMenu, !moves.isEmpty());
        text.show(facts);
        partners.show(facts);
        papers.show(bid);
        obligations.show(new Owed(facts.obligations(), List.of(), facts.bid().award().agreement().isPresent()));
        history.show(facts.history());
        partnersTab.setText(tools.text("bid.tab.partners", bid.partners().size()));
        papersTab.setText(tools.text("bid.tab.papers",
            bid.papers().stream().filter(paper -> paper.missing(tools.formats().today())).count()));
        obligationsTab.setText(tools.text("bid.tab.obligations", facts.obligations().stream().filter(Obligation::open).count()));
    }

    private MenuItem item(BidStage to) {
        MenuItem item = new MenuItem(tools.text("bid.move-to", tools.word(to)));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            saving.save();
            awarding(false);
            tools.work().run(() -> store.get(id), kept -> moving.ask(kept, to)); // what was typed a moment ago counts
        });
        return item;
    }

    @FXML
    private void recordAward() {
        saving.save();
        moving.close();
        tools.work().run(() -> store.get(id), kept -> {
            awarding.ask(kept);
            awarding(true);
        });
    }

    /** While an award is recorded its questions take the place of the tabs. */
    private void awarding(boolean now) {
        Shown.when(awarding.node(), now);
        Shown.when(tabs, !now);
        VBox.setVgrow(above, now ? javafx.scene.layout.Priority.ALWAYS : javafx.scene.layout.Priority.NEVER);
        VBox.setVgrow(awarding.node(), javafx.scene.layout.Priority.ALWAYS);
        award.setDisable(now);
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.BidList());
    }

    @FXML
    private void delete() {
        tools.work().run(() -> {
            store.delete(id);
            return id;
        }, gone -> {
            tools.status().undoable(tools.text("change.bid.deleted", name.get()));
            tools.navigator().go(new Place.BidList());
        });
    }

    static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.BID, Kind.PARTNERSHIP, Kind.ORGANISATION, Kind.AGREEMENT, Kind.OPPORTUNITY).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    /** An award, a move or an obligation that is typed and not recorded counts: nothing records it by itself. */
    @Override
    public boolean stuck() {
        return form.stuck() || moving.underWay() || awarding.underWay() || obligations.underWay();
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
        return tabs;
    }
}
