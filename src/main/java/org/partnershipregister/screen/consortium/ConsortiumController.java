package org.partnershipregister.screen.consortium;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.consortium.BidRow;
import org.partnershipregister.model.consortium.CampaignRow;
import org.partnershipregister.model.consortium.Consortium;
import org.partnershipregister.model.consortium.ConsortiumPurpose;
import org.partnershipregister.model.consortium.ConsortiumStructure;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidLists;
import org.partnershipregister.store.consortium.CampaignLists;
import org.partnershipregister.store.consortium.ConsortiumStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Tools;

/** Purpose and structure of one consortium with what they mean, above its bids and campaigns. */
public final class ConsortiumController {
    @FXML private ComboBox<ConsortiumPurpose> purpose;
    @FXML private ComboBox<Optional<ConsortiumStructure>> structure;
    @FXML private Label meaning;
    @FXML private TextArea note;
    @FXML private Label summary;
    @FXML private TableView<BidRow> bids;
    @FXML private TableView<CampaignRow> campaigns;

    private final Tools tools;
    private final UUID partnership;
    private final BidWords words;
    private final ConsortiumForm form;
    private final Saving<Consortium> saving;
    private final LiveQuestion<Facts> question;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Parent node;
    private LinkedRows<BidRow> bidRows;
    private LinkedRows<CampaignRow> campaignRows;

    private record Facts(Consortium consortium, List<BidRow> bids, List<CampaignRow> campaigns) {
    }

    ConsortiumController(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.words = new BidWords(tools);
        this.form = new ConsortiumForm(tools.formats());
        ConsortiumStore store = new ConsortiumStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.of(partnership), store::save), form::show);
        BidLists bidLists = new BidLists(register.database());
        CampaignLists campaignLists = new CampaignLists(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> new Facts(store.of(partnership), bidLists.of(partnership),
            campaignLists.of(partnership)), this::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        List<Optional<ConsortiumStructure>> structures = Stream.concat(Stream.of(Optional.<ConsortiumStructure>empty()),
            Arrays.stream(ConsortiumStructure.values()).map(Optional::of)).toList();
        new FieldDecorator(tools, form, saving::save)
            .choice("purpose", purpose, form.purpose, List.of(ConsortiumPurpose.values()), tools::word)
            .choice("structure", structure, form.structure, structures,
                one -> one.map(tools::word).orElse(tools.text("consortium.structure.none")))
            .text("note", note, form.note);
        form.structure.addListener((choice, before, now) -> explain(now));
        explain(form.structure.getValue());
        bidRows = new LinkedRows<BidRow>(tools, bids, "consortium.bids.none", row -> new Place.Bid(row.id()))
            .text("list.bid.title", 250, BidRow::title).text("list.bid.funder", 170, BidRow::funder)
            .chip("list.bid.stage", 130, row -> tools.word(row.stage()), row -> BidWords.role(row.stage()))
            .chip("list.bid.deadline", 190, row -> words.deadline(row.stage(), row.deadline()),
                row -> words.deadlineRole(row.stage(), row.deadline()))
            .text("list.bid.asked", 110, row -> words.money(row.askedPence()))
            .text("list.bid.awarded", 110, row -> words.money(row.awardedPence()));
        campaignRows = new LinkedRows<CampaignRow>(tools, campaigns, "consortium.campaigns.none", row -> new Place.Campaign(row.id()))
            .text("list.campaign.title", 330, CampaignRow::title)
            .chip("list.campaign.state", 130, row -> tools.word(row.state()), row -> BidWords.role(row.state()))
            .text("list.campaign.support", 250, row -> tools.text("campaigns.support", row.supporting(), row.signedOff()))
            .text("list.campaign.from", 110, row -> tools.formats().shortDate(row.from()))
            .text("list.campaign.to", 110, row -> tools.formats().shortDate(row.to()));
    }

    Parent node() {
        return node;
    }

    void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.BID, Kind.CAMPAIGN, Kind.ORGANISATION).ask();
    }

    void hidden() {
        save();
        question.close();
    }

    void save() {
        saving.save();
    }

    boolean stuck() {
        return form.stuck();
    }

    ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    private void show(Facts facts) {
        if (saving.record().isEmpty()) {
            saving.open(facts.consortium());
        } else {
            saving.showAgain(facts.consortium());
        }
        bidRows.show(facts.bids());
        campaignRows.show(facts.campaigns());
        long open = facts.bids().stream().filter(row -> row.stage().open()).count();
        long won = facts.bids().stream().filter(row -> row.stage().won()).count();
        long pence = facts.bids().stream().flatMap(row -> row.awardedPence().stream()).mapToLong(Long::longValue).sum();
        summary.setText(tools.text("consortium.summary", open, won, tools.formats().money(pence)));
        int all = facts.bids().size() + facts.campaigns().size();
        title.set(all == 0 ? "" : tools.text("consortium.tab.count", facts.bids().size(), facts.campaigns().size()));
    }

    private void explain(Optional<ConsortiumStructure> chosen) {
        meaning.setText(tools.text("consortium.meaning." + chosen.map(one -> one.name().toLowerCase(java.util.Locale.ROOT)
            .replace('_', '-')).orElse("none")));
    }

    @FXML
    private void addBid() {
        tools.navigator().go(new Place.NewBid(Optional.of(partnership), Optional.empty()));
    }

    @FXML
    private void addCampaign() {
        tools.navigator().go(new Place.NewCampaign(Optional.of(partnership)));
    }
}
