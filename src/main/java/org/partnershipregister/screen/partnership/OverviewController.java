package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.governance.LegalDuty;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.Gap;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.IntoView;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The first tab of a partnership: why, members and their voice, stage and models, what is missing, the time line. */
public final class OverviewController {

    @FXML private GridPane cards;
    @FXML private TextField name;
    @FXML private TextArea vision;
    @FXML private VBox objectives;
    @FXML private ComboBox<Optional<FieldOfWork>> field;
    @FXML private ComboBox<Formality> formality;
    @FXML private Label formalityHint;
    @FXML private VBox formalityDismiss;
    @FXML private ComboBox<Boolean> legalDuty;
    @FXML private Label lawLabel;
    @FXML private ComboBox<String> law;
    @FXML private TextArea serviceUsers;
    @FXML private DateField start;
    @FXML private GridPane members;
    @FXML private VBox unheard;
    @FXML private Label stage;
    @FXML private MenuButton stageMenu;
    @FXML private MenuButton modelMenu;
    @FXML private VBox models;
    @FXML private Label missingTitle;
    @FXML private VBox missing;
    @FXML private Label dismissedTitle;
    @FXML private VBox dismissed;
    @FXML private VBox timeLineBox;
    @FXML private ToggleButton asList;
    @FXML private TextField groupName;
    @FXML private TextField meetingEveryDays;
    @FXML private TextField reviewEveryMonths;
    @FXML private DateField nextReview;
    @FXML private CheckBox ownBudget;
    @FXML private TextArea purpose;
    @FXML private TextArea exitPlan;
    @FXML private TextArea disputes;
    @FXML private TextArea notes;

    private final Tools tools;
    private final HintsBox hints;
    private final ProgressPanels progress;
    private final PartnershipForm form;
    private final Saving<Partnership> saving;
    private final StageMenu menus;
    private final Runnable toMembers;
    private final Runnable toPeople;
    private final TimeLine timeLine;
    private final Parent node;
    private PartsEditor<Objective> objectiveLines;
    private Optional<UUID> unchecked = Optional.empty();

    /** @param toMembers shows the members' tab
     *  @param toPeople  shows there who speaks for a member that nobody speaks for */
    OverviewController(Tools tools, HintsBox hints, ProgressPanels progress, PartnershipForm form,
            Saving<Partnership> saving, StageMenu menus, Runnable toMembers, Runnable toPeople) {
        this.tools = tools;
        this.hints = hints;
        this.progress = progress;
        this.form = form;
        this.saving = saving;
        this.menus = menus;
        this.toMembers = toMembers;
        this.toPeople = toPeople;
        this.timeLine = new TimeLine(tools);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("name", name, form.name).text("vision", vision, form.vision)
            .choice("field", field, form.field, FieldChoice.all(), FieldChoice.said(tools))
            .choice("formality", formality, form.formality, List.of(Formality.values()), one -> tools.text(one.key()))
            .choice("legalDuty", legalDuty, form.legalDuty, List.of(false, true),
                duty -> tools.text(duty ? "partnership.duty" : "partnership.voluntary"))
            .decorate("law", law).text("serviceUsers", serviceUsers, form.serviceUsers)
            .date("start", start, form.start).text("groupName", groupName, form.groupName)
            .text("meetingEveryDays", meetingEveryDays, form.meetingEveryDays)
            .text("reviewEveryMonths", reviewEveryMonths, form.reviewEveryMonths)
            .date("nextReview", nextReview, form.nextReview).tick("ownBudget", ownBudget, form.ownBudget)
            .text("purpose", purpose, form.purpose).text("exitPlan", exitPlan, form.exitPlan)
            .text("disputes", disputes, form.disputes).text("notes", notes, form.notes).decorate("objectives", objectives);
        for (Node part : List.of(lawLabel, law)) {
            part.visibleProperty().bind(legalDuty.valueProperty().isEqualTo(true));
            part.managedProperty().bind(part.visibleProperty());
        }
        law.getEditor().textProperty().bindBidirectional(form.law);
        PartsEditor<?>[] editor = new PartsEditor<?>[1];
        PartsEditor<Objective> made = new PartsEditor<>(tools, tools.text("partnership.objective.add"), form.objectives,
            () -> Objective.of(""), one -> new ObjectiveLine(one, tools, progress.of(one)).onChoice(() -> editor[0].taken()), saving::save)
            .in(form);
        editor[0] = made;
        objectives.getChildren().setAll(made);
        timeLineBox.getChildren().add(timeLine);
        objectiveLines = made;
        new CardColumns(cards, formalityHint);
    }

    Parent node() {
        return node;
    }

    Node firstFocus() {
        return vision;
    }

    void show(PartnershipFacts facts) {
        Partnership partnership = facts.partnership();
        var today = tools.formats().today();
        List<MemberLine> current = facts.members(today);
        new MemberLines(tools).fill(members, current, toMembers);
        unheard.getChildren().setAll(facts.unheard(today).stream()
            .map(line -> hints.unheard(line, () -> toTab("relationshipTab"))).toList());
        Shown.text(formalityHint, facts.formalityHint().map(hint -> tools.text(hint.key(), hint.args().stream()
            .map(key -> tools.text(key.toString())).collect(Collectors.joining(", ")))).orElse(""));
        formalityDismiss.getChildren().setAll(facts.formalityHint().stream().map(hint ->
            hints.link(Dismissal.FORMALITY, tools.text(Dismissal.key(Dismissal.FORMALITY)))).toList());
        stage.setText(tools.text(partnership.course().stage().key()) + partnership.course().pausedOn()
            .map(day -> ", " + tools.text("partnership.paused-since", day)).orElse(""));
        menus.stages(stageMenu, partnership);
        menus.models(modelMenu, partnership);
        models.getChildren().setAll(partnership.models().spans().reversed().stream().map(this::line).toList());
        missing.getChildren().setAll(Stream.concat(facts.gaps(today).stream().map(this::gap),
            facts.agreementHints().stream().map(hints::ofAgreement)).toList());
        missingTitle.setText(tools.text(missing.getChildren().isEmpty() ? "partnership.missing.nothing"
            : "partnership.missing"));
        unchecked = facts.governance().unchecked().stream().findFirst();
        hints.aside(dismissed, facts.governance().dismissed(), facts.members());
        Shown.text(dismissedTitle, dismissed.getChildren().isEmpty() ? "" : tools.text("governance.hint.dismissed"));
        progress.show(facts);
        if (law.getItems().isEmpty()) {
            law.getItems().setAll(facts.governance().laws().stream().map(LegalDuty::inWords).toList());
        }
        timeLine.show(facts.agreements(), facts.meetings());
        asList.setOnAction(event -> picture(facts));
        picture(facts);
    }

    private void picture(PartnershipFacts facts) {
        VBox words = new VBox();
        timeLine.inWords(facts.agreements(), facts.meetings()).forEach(line -> words.getChildren().add(new Label(line)));
        timeLineBox.getChildren().set(timeLineBox.getChildren().size() - 1, asList.isSelected() ? words : timeLine);
    }

    private Node line(ModelSpan span) {
        String when = span.to().map(to -> tools.text("partnership.model.until", tools.text(span.model().key()),
            span.from().map(tools.formats()::date).orElse("…"), tools.formats().date(to)))
            .orElse(tools.text(span.from().isPresent() ? "partnership.model.since" : "partnership.model.always",
                tools.text(span.model().key()), span.from().map(tools.formats()::date).orElse("")));
        Label what = new Label(span.main() ? tools.text("partnership.model.main", when) : when);
        what.setWrapText(true);
        Label why = new Label(span.why());
        why.setWrapText(true);
        why.getStyleClass().add("hint");
        VBox box = new VBox(what);
        if (!span.why().isEmpty()) {
            box.getChildren().add(why);
        }
        return box;
    }

    private Node gap(Gap gap) {
        Hyperlink link = new Hyperlink(tools.text(gap.key()));
        link.getStyleClass().addAll("chip", "chip-warn");
        link.setOnAction(event -> mend(gap));
        return hints.chip(link, Dismissal.gap(gap));
    }

    private void mend(Gap gap) {
        switch (gap) {
            case VISION -> IntoView.caretIn(vision);
            case OBJECTIVES -> {
                objectiveLines.begin();
                IntoView.scroll(objectives);
            }
            case MEMBERS -> toMembers.run();
            case REPRESENTATIVE -> toPeople.run();
            case AGREEMENT -> tools.navigator().go(new Place.NewAgreement(
                saving.record().map(Partnership::id)));
            case MEETING_INTERVAL -> IntoView.caretIn(meetingEveryDays);
            case REVIEW_DATE -> IntoView.caretIn(nextReview);
            case EXIT_PLAN -> IntoView.caretIn(exitPlan);
            case DISPUTES -> IntoView.caretIn(disputes);
            case SERVICE_USERS -> IntoView.caretIn(serviceUsers);
            case RISKS -> toTab("planTab");
            case CHECKS -> unchecked.ifPresent(partner -> tools.navigator().go(new Place.Partner(partner)));
        }
    }

    /** Chooses another tab of this page. */
    private void toTab(String id) {
        Parent up = node.getParent();
        while (up != null && !(up instanceof TabPane)) {
            up = up.getParent();
        }
        if (up instanceof TabPane pane) {
            pane.getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst()
                .ifPresent(pane.getSelectionModel()::select);
        }
    }
}
