package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.party.CheckSummary;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** What our trustees need before they approve: which object it furthers, which power allows it, and what is known of the other parties. */
final class ApprovalController {
    @FXML private TextArea furthersObjects;
    @FXML private Label ourObjects;
    @FXML private TextArea power;
    @FXML private Label ourApproval;
    @FXML private Hyperlink enterApproval;
    @FXML private VBox checks;

    private final AgreementDesk desk;
    private final Tools tools;
    private final Consumer<UUID> openParty;
    private final GroundForm form;
    private final LiveQuestion<Map<UUID, PartnerChecks>> question;
    private final Parent node;
    private List<PartyFacts> others = List.of();
    private Optional<UUID> ours = Optional.empty();

    /** @param openParty shows one party, with the caret where its trustees' approval is entered */
    ApprovalController(AgreementDesk desk, Consumer<UUID> openParty) {
        this.desk = desk;
        this.tools = desk.tools;
        this.openParty = openParty;
        this.form = new GroundForm(tools.formats());
        PartnerCheckStore store = new PartnerCheckStore(desk.register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> {
            List<UUID> asked = others.stream().map(party -> party.organisation().id()).toList();
            return () -> store.of(asked);
        }, this::showChecks);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    boolean stuck() {
        return form.stuck();
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, this::save).text("furthersObjects", furthersObjects, form.furthersObjects)
            .text("power", power, form.power);
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            Execution typed = form.because(Execution.PLAIN);
            desk.change("change.agreement.ground", kept -> kept.with(kept.execution().because(typed.furthersObjects(), typed.power())));
        }
    }

    /** How much of it has been written: object, power, our trustees' approval. */
    int written(AgreementFacts facts) {
        Execution kept = facts.agreement().execution();
        boolean approved = us(facts).filter(AgreementParty::approved).isPresent();
        return (kept.furthersObjects().isBlank() ? 0 : 1) + (kept.power().isBlank() ? 0 : 1) + (approved ? 1 : 0);
    }

    /** @param visible asks about the checks, which nobody needs while another part is shown */
    void show(AgreementFacts facts, boolean visible) {
        form.show(facts.agreement().execution());
        String purposes = facts.us().map(Organisation::purpose).orElse("");
        Shown.text(ourObjects, purposes.isBlank() ? "" : tools.text("agreement.ground.ours", purposes));
        others = facts.parties().stream().filter(party -> !party.organisation().us()).toList();
        Optional<AgreementParty> us = us(facts);
        ours = us.map(AgreementParty::id);
        ourApproval.setText(us.map(this::approval).orElseGet(() -> tools.text("agreement.ground.no-party")));
        Shown.when(enterApproval, ours.isPresent());
        if (visible) {
            question.ask();
        }
    }

    private static Optional<AgreementParty> us(AgreementFacts facts) {
        Agreement agreement = facts.agreement();
        return facts.us().flatMap(us -> agreement.parties().stream().filter(party -> party.organisation().equals(us.id())).findFirst());
    }

    private String approval(AgreementParty us) {
        return us.approval().on().map(day -> us.approval().minute().isBlank() ? tools.text("agreement.ground.approved", day)
            : tools.text("agreement.ground.approved.minute", day, us.approval().minute())).orElseGet(() -> tools.text("agreement.ground.not-approved"));
    }

    private void showChecks(Map<UUID, PartnerChecks> made) {
        checks.getChildren().setAll(others.stream().map(party -> row(party.organisation(),
            made.getOrDefault(party.organisation().id(), new PartnerChecks(party.organisation().id(), List.of())))).toList());
        if (others.isEmpty()) {
            checks.getChildren().setAll(line(tools.text("agreement.check.no-others"), "hint"));
        }
    }

    private Node row(Organisation partner, PartnerChecks made) {
        CheckSummary summary = new CheckSummary(made, partner.sector(), tools.formats().today());
        Hyperlink name = new Hyperlink(partner.name());
        name.setWrapText(true);
        name.getStyleClass().add("quiet-link");
        name.setOnAction(event -> tools.navigator().go(new Place.Partner(partner.id())));
        VBox row = new VBox(name);
        String seen = PartyTexts.seen(tools, summary);
        row.getChildren().add(line(seen.isEmpty() ? tools.text("agreement.check.none") : tools.text("agreement.check.looked", seen), "muted"));
        String missing = PartyTexts.missing(tools, summary);
        if (!missing.isEmpty()) {
            row.getChildren().add(line(tools.text("agreement.check.missing", missing), "move-missing"));
        }
        return row;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @FXML
    private void enterApproval() {
        ours.ifPresent(openParty);
    }
}
