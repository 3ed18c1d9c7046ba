package org.partnershipregister.screen.relationship;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.Degree;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestQuestion;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** The eight questions for one subject, with the score running along above them; kept as one dated test. */
final class TestPane {

    private final Tools tools;
    private final Subject subject;
    private final TestForm form;
    private final BiConsumer<RelationshipTest, Subject> keep;
    private final FieldDecorator fields;
    private final VBox questions = new VBox();
    private final Label score = new Label();
    private final Label result = new Label();
    private final VBox node = new VBox();
    private RadioButton first;
    private boolean kept;

    /** @param leave closes the test without keeping it */
    TestPane(Tools tools, Subject subject, BiConsumer<RelationshipTest, Subject> keep, Runnable leave) {
        this.tools = tools;
        this.subject = subject;
        this.keep = keep;
        this.form = new TestForm(tools.formats(), subject);
        this.fields = new FieldDecorator(tools, form, this::running);
        questions.getStyleClass().addAll("side-card", "record-side");
        questions.getChildren().add(SubjectPane.wrapped(tools.text(subject.member().isPresent()
            ? "relationship.how" : "relationship.how.whole"), "muted"));
        day();
        Arrays.stream(TestQuestion.values()).forEach(this::question);
        decision();
        ScrollPane scroll = new ScrollPane(questions);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(head(leave), scroll);
        running();
    }

    Node node() {
        return node;
    }

    void focus() {
        first.requestFocus();
    }

    /** Whether something was answered that would be lost. */
    boolean underWay() {
        return !kept && form.answered() > 0;
    }

    void keepIfWhole() {
        if (form.answered() == TestQuestion.values().length) {
            keepAll();
        }
    }

    /** The test could not be kept: it may be tried again. */
    void again() {
        kept = false;
    }

    static String said(Tools tools, TestQuestion question, Degree degree) {
        return tools.text(question.key() + "." + degree.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void keepAll() {
        if (form.checkAll() && !kept) {
            kept = true;
            keep.accept(form.test(), subject);
        }
    }

    private Node head(Runnable leave) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("tab-bar");
        Label title = new Label(subject.member().isPresent() ? subject.name() : tools.text("relationship.whole"));
        title.getStyleClass().add("card-title");
        Button done = new Button(tools.text("relationship.keep"));
        done.setId("keep");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> keepAll());
        Button away = new Button(tools.text("relationship.cancel"));
        away.setId("leave");
        away.setOnAction(event -> leave.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(title, score, result, space, away, done);
        return row;
    }

    private void day() {
        DateField on = new DateField();
        on.setId("on");
        Label label = labelled("relationship.on", on);
        VBox box = new VBox(label, on);
        questions.getChildren().add(box);
        fields.date("on", on, form.on);
    }

    private void question(TestQuestion question) {
        Label asked = SubjectPane.wrapped(tools.text("relationship.numbered", question.number(), tools.text(question.key())),
            "section-title");
        WrapRow answers = new WrapRow();
        answers.getStyleClass().add("chips");
        ToggleGroup group = new ToggleGroup();
        for (Degree degree : Degree.values()) {
            RadioButton one = new RadioButton(said(tools, question, degree));
            one.setId(question.name() + degree.score());
            one.setToggleGroup(group);
            one.setAccessibleText(tools.text(question.key()) + " " + one.getText());
            one.setOnAction(event -> {
                form.degrees.get(question).setValue(Optional.of(degree));
                form.leave(question.name());
                running();
            });
            first = first == null ? one : first;
            answers.getChildren().add(one);
        }
        TextField evidence = new TextField();
        evidence.setPromptText(tools.text("relationship.evidence"));
        Label name = labelled("relationship.evidence", evidence);
        Shown.when(name, false);
        questions.getChildren().add(new VBox(4, asked, answers, name, evidence));
        fields.decorate(question.name(), answers).text(question.name() + ".evidence", evidence, form.evidence.get(question));
    }

    private void decision() {
        ComboBox<Optional<Standing>> override = new ComboBox<>();
        override.setId("override");
        TextField reason = new TextField();
        reason.setId("reason");
        Label why = labelled("relationship.reason", reason);
        VBox box = new VBox(4, SubjectPane.wrapped(tools.text("relationship.decision"), "section-title"),
            labelled("relationship.override", override), override, why, reason);
        questions.getChildren().add(box);
        List<Optional<Standing>> choices = Stream.concat(Stream.of(Optional.<Standing>empty()),
            Arrays.stream(Standing.values()).map(Optional::of)).toList();
        fields.choice("override", override, form.override, choices, one -> one.map(standing -> tools.text(standing.key()))
            .orElse(tools.text("relationship.override.none"))).text("reason", reason, form.reason);
        form.override.addListener((choice, before, now) -> running());
        Stream.of(why, reason).forEach(part -> {
            part.visibleProperty().bind(override.valueProperty().isNotEqualTo(Optional.empty()));
            part.managedProperty().bind(part.visibleProperty());
        });
    }

    private Label labelled(String key, Node input) {
        Label label = new Label(tools.text(key));
        label.setLabelFor(input);
        label.getStyleClass().add("muted");
        return label;
    }

    private void running() {
        int all = TestQuestion.values().length;
        score.setText(form.answered() == all ? Words.score(tools, form.score())
            : tools.text("relationship.running", form.score(), form.answered(), all));
        Standing standing = form.test().result();
        result.setText(Words.result(tools, form.test()));
        Chips.dress(result, Words.role(standing));
        Shown.when(result, form.answered() == all);
    }
}
