package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.model.consortium.Stance;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** Where one organisation stands on a campaign: who and what it thinks above, its sign-off and logo below. */
final class PositionLine implements PartsEditor.Line<Optional<CampaignPosition>> {
    private static final int DATE_COLUMNS = 11;

    private final LineInputs inputs;
    private final Optional<CampaignPosition> position;
    private final CampaignPosition fresh;
    private final RecordPicker who = new RecordPicker();
    private final ComboBox<Stance> stance;
    private final DateField signedOn;
    private final TextField signedBy;
    private final CheckBox logo;
    private final TextField note;
    private final VBox box;
    private UUID speaks;

    PositionLine(Optional<CampaignPosition> position, Tools tools, Function<String, List<RecordLink>> named, Runnable taken) {
        this.inputs = new LineInputs(tools);
        this.position = position;
        this.fresh = position.orElseGet(() -> CampaignPosition.of(new UUID(0, 0), ""));
        this.speaks = fresh.organisation();
        who.use(tools, named);
        who.setPromptText(tools.text("campaign.position.who"));
        new Label(tools.text("campaign.position.who")).setLabelFor(who);
        position.ifPresent(one -> who.chosenProperty().set(Optional.of(new RecordLink(Kind.ORGANISATION, one.organisation(), one.name()))));
        HBox.setHgrow(who, Priority.ALWAYS);
        stance = inputs.choice("campaign.position.stance", List.of(Stance.values()), fresh.stance(), tools::word, taken);
        Label signing = new Label(tools.text("bid.partner.sign-off"));
        signing.getStyleClass().add("muted");
        signing.setMinWidth(Region.USE_PREF_SIZE);
        signedOn = inputs.date("bid.partner.signed-on", fresh.signedOn());
        signedOn.setPrefColumnCount(DATE_COLUMNS);
        signedBy = inputs.text("bid.partner.signed-by", fresh.signedBy(), 8);
        logo = inputs.tick("campaign.position.logo", fresh.logoOk(), taken);
        note = inputs.text("campaign.position.note", fresh.note(), 30);
        HBox.setHgrow(note, Priority.ALWAYS);
        box = new VBox(4, LineInputs.row(who, stance), LineInputs.row(signing, signedOn, signedBy, logo), LineInputs.row(note));
        box.getStyleClass().add("part-block");
        who.chosenProperty().addListener((choice, before, now) -> {
            now.map(RecordLink::id).filter(id -> !id.equals(speaks)).ifPresent(this::another);
            taken.run();
        });
    }

    /** What one organisation said and signed says nothing of another. */
    private void another(UUID organisation) {
        if (position.isPresent()) {
            stance.setValue(Stance.NOT_ASKED);
            signedOn.clear();
            signedBy.clear();
            logo.setSelected(false);
            note.clear();
        }
        speaks = organisation;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Optional<CampaignPosition>> value() {
        return who.chosenProperty().get().map(chosen -> Optional.of(position.filter(one -> one.organisation().equals(chosen.id()))
            .orElseGet(() -> new CampaignPosition(fresh.id(), chosen.id(), chosen.name(), fresh.stance(), fresh.signedOn(),
                fresh.signedBy(), fresh.logoOk(), fresh.note()))
            .saying(stance.getValue(), inputs.day(signedOn, fresh.signedOn()), signedBy.getText().strip(), logo.isSelected()).noting(note.getText().strip())));
    }

    @Override
    public Optional<Problem> problem() {
        return inputs.dateProblem(signedOn);
    }

    @Override
    public Node first() {
        return who;
    }
}
