package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.DeliveryMode;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** One partner of a bid in two rows: who, role and share above; what it delivers and who signed it off below. */
final class PartnerLine implements PartsEditor.Line<Optional<BidPartner>> {
    /** Room for "100.0 %" at the usual size of text, so that the fields of all lines stand below each other. */
    private static final double WIDEST = 58;
    private static final int DATE_COLUMNS = 11;

    private final Tools tools;
    private final LineInputs inputs;
    private final Optional<BidPartner> partner;
    private final BidPartner fresh;
    private final RecordPicker who = new RecordPicker();
    private final ComboBox<BidRole> role;
    private final TextField share;
    private final Label percent = new Label();
    private final TextField delivers;
    private final ComboBox<DeliveryMode> mode;
    private final DateField signedOn;
    private final TextField signedBy;
    private final VBox box;
    private UUID signs;

    PartnerLine(Optional<BidPartner> partner, Tools tools, Function<String, List<RecordLink>> named, Runnable taken) {
        this.tools = tools;
        this.inputs = new LineInputs(tools);
        this.partner = partner;
        this.fresh = partner.orElseGet(() -> BidPartner.of(new UUID(0, 0), "", BidRole.DELIVERY_PARTNER));
        this.signs = fresh.organisation();
        who.use(tools, named);
        who.setPromptText(tools.text("bid.partner.who"));
        new Label(tools.text("bid.partner.who")).setLabelFor(who);
        partner.ifPresent(one -> who.chosenProperty().set(Optional.of(new RecordLink(Kind.ORGANISATION, one.organisation(), one.name()))));
        HBox.setHgrow(who, Priority.ALWAYS);
        role = inputs.choice("bid.partner.role", List.of(BidRole.values()), fresh.role(), tools::word, taken);
        share = inputs.text("bid.partner.share", fresh.sharePence() == 0 ? "" : tools.formats().money(fresh.sharePence()), 8);
        percent.getStyleClass().add("muted");
        percent.setMinWidth(WIDEST * tools.settings().textSize() / 100.0);
        percent.setAlignment(Pos.CENTER_RIGHT);
        delivers = inputs.text("bid.partner.delivers", fresh.delivers(), 20);
        HBox.setHgrow(delivers, Priority.ALWAYS);
        mode = inputs.choice("bid.partner.mode", List.of(DeliveryMode.values()), fresh.mode(), tools::word, taken);
        signedOn = inputs.date("bid.partner.signed-on", fresh.signOff().on());
        signedOn.setPrefColumnCount(DATE_COLUMNS);
        signedBy = inputs.text("bid.partner.signed-by", fresh.signOff().by(), 10);
        Label signing = new Label(tools.text("bid.partner.sign-off"));
        signing.getStyleClass().add("muted");
        signing.setMinWidth(Region.USE_PREF_SIZE);
        box = new VBox(4, LineInputs.row(who, role, share, percent), LineInputs.row(delivers, mode, signing, signedOn, signedBy));
        box.getStyleClass().add("part-block");
        who.chosenProperty().addListener((choice, before, now) -> {
            now.map(RecordLink::id).filter(id -> !id.equals(signs)).ifPresent(this::another);
            taken.run();
        });
    }

    /** What one organisation signed off, another has not. */
    private void another(UUID organisation) {
        if (partner.isPresent()) {
            signedOn.clear();
            signedBy.clear();
        }
        signs = organisation;
    }

    /** The key of the partner in this line, whoever it will be. */
    UUID id() {
        return fresh.id();
    }

    /** Shows the share in per cent of them all. */
    void percent(String words) {
        percent.setText(words);
    }

    /** What to do while a share is typed. */
    void onShare(Runnable typed) {
        share.textProperty().addListener((text, before, now) -> typed.run());
    }

    /** The share as typed by now; what is no amount keeps the former one. */
    long sharePence() {
        return share.getText().isBlank() ? 0 : pence().orElse(fresh.sharePence());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Optional<BidPartner>> value() {
        return who.chosenProperty().get().map(chosen -> Optional.of(of(chosen)
            .as(role.getValue(), mode.getValue()).delivering(delivers.getText().strip())
            .sharing(sharePence())
            .signed(new BidPartner.SignOff(inputs.day(signedOn, fresh.signOff().on()), signedBy.getText().strip()))));
    }

    /** Another organisation is another partner, but keeps its line. */
    private BidPartner of(RecordLink chosen) {
        return partner.filter(one -> one.organisation().equals(chosen.id())).orElseGet(() -> new BidPartner(fresh.id(), chosen.id(),
            chosen.name(), fresh.role(), fresh.sharePence(), fresh.delivers(), fresh.mode(), BidPartner.SignOff.NONE));
    }

    @Override
    public Optional<Problem> problem() {
        boolean wrong = !share.getText().isBlank() && pence().isEmpty();
        return wrong ? Optional.of(Problem.error("partners", "problem.bid.money", share.getText())) : inputs.dateProblem(signedOn);
    }

    private Optional<Long> pence() {
        return tools.formats().parseMoney(share.getText()).filter(amount -> amount >= 0);
    }

    @Override
    public Node first() {
        return who;
    }
}
