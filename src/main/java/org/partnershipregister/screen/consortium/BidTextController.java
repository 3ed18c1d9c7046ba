package org.partnershipregister.screen.consortium;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.GoDecision;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The first tab of a bid: what is asked of whom, whether the partners go for it, and what came of it. */
final class BidTextController {
    @FXML private TextField title;
    @FXML private Hyperlink partnership;
    @FXML private RecordPicker funder;
    @FXML private Label funderNameLabel;
    @FXML private TextField funderName;
    @FXML private TextField programme;
    @FXML private DateField deadline;
    @FXML private TextField asked;
    @FXML private TextArea purpose;
    @FXML private TextArea notes;
    @FXML private Label opportunityTitle;
    @FXML private Hyperlink opportunity;
    @FXML private ComboBox<Optional<GoDecision>> goDecision;
    @FXML private DateField goOn;
    @FXML private TextArea goReason;
    @FXML private DateField submitted;
    @FXML private Label unsigned;
    @FXML private DateField result;
    @FXML private Label awardedTitle;
    @FXML private Label awarded;
    @FXML private DateField starts;
    @FXML private DateField ends;
    @FXML private TextArea feedback;
    @FXML private Label papersTitle;
    @FXML private VBox made;
    @FXML private Hyperlink agreement;
    @FXML private Hyperlink budget;

    private final Register register;
    private final Tools tools;
    private final BidForm form;
    private final Saving<Bid> saving;
    private final Parent node;
    private Optional<BidFacts> shown = Optional.empty();

    BidTextController(Register register, Tools tools, BidForm form, Saving<Bid> saving) {
        this.register = register;
        this.tools = tools;
        this.form = form;
        this.saving = saving;
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        List<Optional<GoDecision>> decisions = Stream.concat(Stream.of(Optional.<GoDecision>empty()),
            Arrays.stream(GoDecision.values()).map(Optional::of)).toList();
        funder.use(tools, typed -> new PartnerPeople(register.database()).organisationsNamed(typed, Set.of()));
        funder.chosenProperty().bindBidirectional(form.funder);
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title).decorate("funder", funder)
            .text("funderName", funderName, form.funderName).text("programme", programme, form.programme)
            .date("deadline", deadline, form.deadline).text("asked", asked, form.asked).text("purpose", purpose, form.purpose)
            .text("notes", notes, form.notes)
            .choice("goDecision", goDecision, form.goDecision, decisions,
                one -> one.map(tools::word).orElse(tools.text("bid.go.undecided")))
            .date("goOn", goOn, form.goOn).text("goReason", goReason, form.goReason).date("submitted", submitted, form.submitted)
            .date("result", result, form.result).date("starts", starts, form.starts).date("ends", ends, form.ends)
            .text("feedback", feedback, form.feedback);
        for (Node part : List.of(funderNameLabel, funderName.getParent())) {
            part.visibleProperty().bind(Bindings.createBooleanBinding(() -> form.funder.getValue().isEmpty(), form.funder));
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    Parent node() {
        return node;
    }

    Node firstFocus() {
        return title;
    }

    void show(BidFacts facts) {
        shown = Optional.of(facts);
        Bid bid = facts.bid();
        link(partnership, facts.link(Kind.PARTNERSHIP));
        link(opportunity, facts.link(Kind.OPPORTUNITY));
        Shown.when(opportunityTitle, opportunity.isVisible());
        unsigned.setText(tools.text("bid.unsigned-reason", bid.course().unsignedReason()));
        Shown.when(unsigned, !bid.course().unsignedReason().isBlank());
        awarded.setText(bid.award().pence().map(pence -> bid.plan().askedPence().filter(wanted -> !wanted.equals(pence))
            .map(wanted -> tools.text("bid.awarded.of", tools.formats().money(pence), tools.formats().money(wanted)))
            .orElse(tools.formats().money(pence))).orElse(""));
        List.of(awardedTitle, awarded).forEach(part -> Shown.when(part, bid.award().pence().isPresent()));
        link(agreement, facts.link(Kind.AGREEMENT).map(one -> new RecordLink(one.kind(), one.id(), tools.text("bid.agreement.link", one.name()))));
        budget.setText(tools.text("bid.budget"));
        Shown.when(budget, bid.award().budget().isPresent());
        List.of(papersTitle, made).forEach(part -> Shown.when(part, bid.award().budget().isPresent()));
    }

    private static void link(Hyperlink link, Optional<RecordLink> record) {
        link.setText(record.map(RecordLink::name).orElse(""));
        Shown.when(link, record.isPresent());
    }

    private void go(Kind kind) {
        shown.flatMap(facts -> facts.link(kind)).ifPresent(link -> tools.navigator().go(Place.of(kind, link.id())));
    }

    @FXML
    private void toPartnership() {
        go(Kind.PARTNERSHIP);
    }

    @FXML
    private void toOpportunity() {
        go(Kind.OPPORTUNITY);
    }

    @FXML
    private void toAgreement() {
        go(Kind.AGREEMENT);
    }

    @FXML
    private void toBudget() {
        shown.flatMap(facts -> facts.link(Kind.PARTNERSHIP))
            .ifPresent(link -> tools.navigator().go(new Place.PartnershipTab(link.id(), "budgetTab")));
    }
}
