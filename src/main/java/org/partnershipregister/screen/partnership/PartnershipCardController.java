package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The partnership beside the list: its main details, changed in place, its members and what is missing. */
public final class PartnershipCardController {

    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label title;
    @FXML private FlowPane chips;
    @FXML private TextArea vision;
    @FXML private ComboBox<Optional<FieldOfWork>> field;
    @FXML private ComboBox<Formality> formality;
    @FXML private TextField meetingEveryDays;
    @FXML private DateField nextReview;
    @FXML private GridPane members;
    @FXML private FlowPane missing;
    @FXML private Label missingTitle;

    private final Tools tools;
    private final PartnershipForm form;
    private final Saving<Partnership> saving;
    private final LiveQuestion<Optional<PartnershipFacts>> question;
    private final Parent node;
    private Optional<UUID> shown = Optional.empty();
    private boolean fresh;

    PartnershipCardController(Register register, Tools tools) {
        this.tools = tools;
        this.form = new PartnershipForm(tools.formats());
        PartnershipStore store = new PartnershipStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(id -> PartnershipFacts.read(register, id));
        }, this::arrived);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("vision", vision, form.vision)
            .choice("field", field, form.field, FieldChoice.all(), FieldChoice.said(tools))
            .choice("formality", formality, form.formality, List.of(Formality.values()), one -> tools.text(one.key()))
            .text("meetingEveryDays", meetingEveryDays, form.meetingEveryDays)
            .date("nextReview", nextReview, form.nextReview);
        visible(false);
    }

    Parent node() {
        return node;
    }

    void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.ORGANISATION, Kind.AGREEMENT).ask();
    }

    void hidden() {
        saving.save();
        question.close();
    }

    boolean stuck() {
        return form.stuck();
    }

    void saveNow() {
        saving.save();
    }

    /** Shows this partnership, or none; what was typed for the one before is saved first. */
    void show(Optional<UUID> id) {
        if (!id.equals(shown)) {
            saving.save();
            saving.close();
            shown = id;
            fresh = true;
            question.ask();
        }
    }

    void focusFirstField() {
        vision.requestFocus();
    }

    private void arrived(Optional<PartnershipFacts> found) {
        visible(found.isPresent());
        found.ifPresent(facts -> {
            Partnership partnership = facts.partnership();
            if (fresh || saving.record().isEmpty()) {
                saving.open(partnership);
                fresh = false;
            } else {
                saving.showAgain(partnership);
            }
            title.setText(partnership.name());
            HeadChips.fill(chips, tools, partnership);
            new MemberLines(tools).fill(members, facts.members(tools.formats().today()));
            missing.getChildren().setAll(facts.gaps(tools.formats().today()).stream()
                .map(gap -> Chips.chip(tools.text(gap.key()), Chips.Role.WARN)).toList());
            missingTitle.setVisible(!missing.getChildren().isEmpty());
        });
    }

    private void visible(boolean there) {
        Shown.when(card, there);
        Shown.when(pick, !there);
    }

    @FXML
    private void open() {
        shown.ifPresent(id -> tools.navigator().go(new Place.Partnership(id)));
    }
}
