package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.Gap;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Saving;
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
    @FXML private ComboBox<Boolean> legalDuty;
    @FXML private Label lawLabel;
    @FXML private TextField law;
    @FXML private TextArea serviceUsers;
    @FXML private DateField start;
    @FXML private GridPane members;
    @FXML private Label unheard;
    @FXML private Label stage;
    @FXML private MenuButton stageMenu;
    @FXML private MenuButton modelMenu;
    @FXML private VBox models;
    @FXML private Label missingTitle;
    @FXML private VBox missing;
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
    private final PartnershipForm form;
    private final Saving<Partnership> saving;
    private final StageMenu menus;
    private final Runnable toMembers;
    private final Runnable toPeople;
    private final TimeLine timeLine;
    private final Parent node;
    private PartsEditor<Objective> objectiveLines;

    /** @param toMembers shows the members' tab
     *  @param toPeople  shows there who speaks for a member that nobody speaks for */
    OverviewController(Tools tools, PartnershipForm form, Saving<Partnership> saving, StageMenu menus, Runnable toMembers,
            Runnable toPeople) {
        this.tools = tools;
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
            .text("law", law, form.law).text("serviceUsers", serviceUsers, form.serviceUsers)
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
        PartsEditor<?>[] editor = new PartsEditor<?>[1];
        PartsEditor<Objective> made = new PartsEditor<>(tools, tools.text("partnership.objective.add"), form.objectives,
            () -> Objective.of(""), one -> new ObjectiveLine(one, tools).onChoice(() -> editor[0].taken()), saving::save)
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
        new MemberLines(tools).fill(members, current);
        say(unheard, current.stream().filter(line -> !line.membership().voice().heard())
            .map(line -> tools.text("partnership.unheard." + line.membership().basis().name().toLowerCase(
                java.util.Locale.ROOT), line.membership().party().name())).collect(Collectors.joining("\n")));
        say(formalityHint, facts.formalityHint().map(hint -> tools.text(hint.key(), hint.args().stream()
            .map(key -> tools.text(key.toString())).collect(Collectors.joining(", ")))).orElse(""));
        stage.setText(tools.text(partnership.course().stage().key()) + partnership.course().pausedOn()
            .map(day -> ", " + tools.text("partnership.paused-since", day)).orElse(""));
        menus.stages(stageMenu, partnership);
        menus.models(modelMenu, partnership);
        models.getChildren().setAll(partnership.models().spans().reversed().stream().map(this::line).toList());
        missing.getChildren().setAll(facts.gaps(today).stream().map(this::gap).toList());
        missingTitle.setText(tools.text(missing.getChildren().isEmpty() ? "partnership.missing.nothing"
            : "partnership.missing"));
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
        return link;
    }

    private void mend(Gap gap) {
        switch (gap) {
            case VISION -> caretIn(vision);
            case OBJECTIVES -> {
                objectiveLines.begin();
                intoView(objectives);
            }
            case MEMBERS -> toMembers.run();
            case REPRESENTATIVE -> toPeople.run();
            case AGREEMENT -> tools.navigator().go(new org.partnershipregister.ui.Place.NewAgreement(
                saving.record().map(Partnership::id)));
            case MEETING_INTERVAL -> caretIn(meetingEveryDays);
            case REVIEW_DATE -> caretIn(nextReview);
            case EXIT_PLAN -> caretIn(exitPlan);
            case DISPUTES -> caretIn(disputes);
            case SERVICE_USERS -> caretIn(serviceUsers);
        }
    }

    private static void caretIn(Node field) {
        field.requestFocus();
        intoView(field);
    }

    /** A field far below takes the caret unseen, and the click seems to do nothing. */
    private static void intoView(Node field) {
        Parent up = field.getParent();
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        if (up instanceof ScrollPane scroll) {
            Bounds place = scroll.getContent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            double room = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            double middle = place.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(middle / room, 0, 1));
        }
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
