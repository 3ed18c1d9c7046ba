package org.partnershipregister.screen.referral;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.QuestionSection;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Tools;

/** The agreed procedure of a pathway, edited in place: from whom, to whom, for whom, with what consent, how fast. */
public final class ProcedureController {
    @FXML private TextField title;
    @FXML private RecordPicker partnership;
    @FXML private RecordPicker from;
    @FXML private RecordPicker to;
    @FXML private RecordPicker contact;
    @FXML private TextArea service;
    @FXML private TextArea criteria;
    @FXML private TextArea exclusions;
    @FXML private TextArea contactPoint;
    @FXML private ComboBox<ConsentRule> consent;
    @FXML private TextField acknowledgeDays;
    @FXML private TextField decideDays;
    @FXML private TextField contactDays;
    @FXML private DateField stateOn;
    @FXML private DateField review;
    @FXML private VBox questions;
    @FXML private TextArea notes;

    private final Register register;
    private final Tools tools;
    private final PathwayForm form;
    private final Saving<Pathway> saving;
    private final Parent node;

    ProcedureController(Register register, Tools tools, PathwayForm form, Saving<Pathway> saving) {
        this.register = register;
        this.tools = tools;
        this.form = form;
        this.saving = saving;
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnerPeople people = new PartnerPeople(register.database());
        partnership.use(tools, new PartnershipLists(register.database())::named);
        from.use(tools, people::organisationsNamed);
        to.use(tools, people::organisationsNamed);
        contact.use(tools, people::contactsNamed);
        partnership.chosenProperty().bindBidirectional(form.partnership);
        from.chosenProperty().bindBidirectional(form.from);
        to.chosenProperty().bindBidirectional(form.to);
        contact.chosenProperty().bindBidirectional(form.contact);
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title).decorate("partnership", partnership)
            .decorate("from", from).decorate("to", to).decorate("contact", contact).text("service", service, form.service)
            .text("criteria", criteria, form.criteria).text("exclusions", exclusions, form.exclusions)
            .text("contactPoint", contactPoint, form.contactPoint)
            .choice("consent", consent, form.consent, List.of(ConsentRule.values()), tools::word)
            .text("acknowledgeDays", acknowledgeDays, form.acknowledgeDays).text("decideDays", decideDays, form.decideDays)
            .text("contactDays", contactDays, form.contactDays).date("stateOn", stateOn, form.stateOn)
            .date("review", review, form.review).text("notes", notes, form.notes).decorate("questions", questions);
        questions.getChildren().setAll(new PartsEditor<>(tools, tools.text("pathway.question.add"), form.questions,
            () -> FormQuestion.of(QuestionSection.REASON, ""), (one, taken) -> new QuestionLine(one, tools, taken), saving::save).in(form));
    }

    Node node() {
        return node;
    }

    Node firstFocus() {
        return title;
    }
}
