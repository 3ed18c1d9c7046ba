package org.partnershipregister.screen.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.store.referral.ReferralStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Quick entry of referrals by keyboard: Enter keeps one and makes ready for the next on the same pathway. */
public final class NewReferralController implements Screen {
    @FXML private RecordPicker pathway;
    @FXML private Label rule;
    @FXML private ComboBox<Direction> direction;
    @FXML private TextField clientRef;
    @FXML private DateField prepared;
    @FXML private DateField sent;
    @FXML private DateField consentOn;
    @FXML private TextField consentEvidence;
    @FXML private TextField without;
    @FXML private VBox added;

    private final Tools tools;
    private final Optional<UUID> given;
    private final PathwayLists pathways;
    private final ReferralStore store;
    private final NewReferralForm form;
    private final Parent node;
    private boolean adding;

    public NewReferralController(Register register, Tools tools, Optional<UUID> pathway) {
        this.tools = tools;
        this.given = pathway;
        this.pathways = new PathwayLists(register.database());
        this.store = new ReferralStore(register.database());
        this.form = new NewReferralForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        pathway.use(tools, pathways::named);
        pathway.chosenProperty().bindBidirectional(form.pathway);
        pathway.chosenProperty().addListener((choice, before, now) -> now.ifPresent(link -> ask(link.id())));
        new FieldDecorator(tools, form, () -> { }).decorate("pathway", pathway)
            .choice("direction", direction, form.direction, List.of(Direction.values()), tools::word)
            .text("clientRef", clientRef, form.clientRef).date("prepared", prepared, form.prepared).date("sent", sent, form.sent)
            .date("consentOn", consentOn, form.consentOn).text("consentEvidence", consentEvidence, form.consentEvidence)
            .text("without", without, form.without);
        given.ifPresent(this::ask);
    }

    /** Asks what the pathway's rule on consent is, and shows the pathway if it was given. */
    private void ask(UUID id) {
        tools.work().run(() -> pathways.facts(id), this::know);
    }

    private void know(PathwayFacts facts) {
        RecordLink link = new RecordLink(Kind.REFERRAL_PATHWAY, facts.pathway().id(), facts.pathway().title());
        if (pathway.chosenId().isEmpty()) {
            pathway.chosenProperty().set(Optional.of(link));
        }
        form.rule(facts.pathway().consent());
        rule.setText(tools.text(facts.pathway().consent() == ConsentRule.REQUIRED ? "referral.rule.required" : "referral.rule.not-required"));
    }

    @FXML
    private void add() {
        if (adding || !form.checkAll()) {
            return;
        }
        adding = true;
        Referral referral = form.referral();
        tools.work().once(this, () -> store.save(referral), saved -> {
            adding = false;
            tools.status().saved();
            tools.status().undoable(tools.text("change.referral.added", saved.clientRef()));
            Hyperlink line = new Hyperlink(tools.text("referral.added", saved.ref(), saved.clientRef(), tools.word(saved.state())));
            line.setOnAction(event -> tools.navigator().go(new Place.Referral(saved.id())));
            added.getChildren().addFirst(line);
            form.next();
            clientRef.requestFocus();
        }, failed -> {
            adding = false;
            tools.work().complain(failed);
        });
    }

    @FXML
    private void toLog() {
        tools.navigator().go(new Place.ReferralList());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return given.isPresent() ? clientRef : pathway;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("referrals.new"));
    }
}
