package org.partnershipregister.screen.referral;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.partnershipregister.model.referral.PathwaySmoothness;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.Smoothness;
import org.partnershipregister.model.referral.Step;
import org.partnershipregister.model.referral.StepFigure;
import org.partnershipregister.ui.StackRow;
import org.partnershipregister.ui.Tools;

/** How smoothly a pathway goes: the last twelve months step by step, a chart by quarter, and the same in a table. */
final class SmoothnessView {
    private final Tools tools;
    private final ReferralWords words;
    private final VBox body = new VBox();
    private static final double CHART_SHARE = 1.3;
    private static final double GAP = 16;

    private final ScrollPane node = new ScrollPane(body);
    private final ChoiceBox<Step> step = new ChoiceBox<>();
    private final GridPane year = new GridPane();
    private final StackPane picture = new StackPane();
    private final QuarterTable quarters;
    private final Label perTen = wrapped("smooth-per-ten");
    private PathwaySmoothness shown = new PathwaySmoothness(none(), none(), List.of());

    SmoothnessView(Tools tools) {
        this.tools = tools;
        this.words = new ReferralWords(tools);
        this.quarters = new QuarterTable(tools);
        step.setId("step");
        step.getItems().setAll(Step.values());
        step.setConverter(new StringConverter<>() {
            @Override
            public String toString(Step value) {
                return value == null ? "" : tools.word(value);
            }

            @Override
            public Step fromString(String typed) {
                return Step.FIRST_CONTACT;
            }
        });
        step.setValue(Step.FIRST_CONTACT);
        step.setOnAction(event -> draw());
        body.getStyleClass().add("page-columns");
        Node figures = card("smooth.year.title", year, perTen);
        figures.getStyleClass().add("smooth-card");
        Node chart = chartCard();
        StackRow.setShare(chart, CHART_SHARE);
        StackRow row = new StackRow();
        row.setSpacing(GAP);
        row.getChildren().setAll(figures, chart);
        body.getChildren().setAll(row, card("smooth.quarters", quarters.node(), hint("smooth.method")));
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return node;
    }

    void show(PathwaySmoothness smoothness) {
        shown = smoothness;
        fillYear(smoothness.lastYear());
        draw();
    }

    private static Smoothness none() {
        return Smoothness.of(List.of(), Promise.NONE, LocalDate.EPOCH);
    }

    private Node chartCard() {
        Label label = new Label(tools.text("smooth.step"));
        label.setLabelFor(step);
        label.getStyleClass().add("card-title");
        HBox head = new HBox(8, label, step);
        head.setAlignment(Pos.CENTER_LEFT);
        picture.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(head, picture);
        card.getStyleClass().add("card");
        card.setMinWidth(0);
        return card;
    }

    private Node card(String titleKey, Node... content) {
        Label title = new Label(tools.text(titleKey));
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }

    private Label hint(String key) {
        Label hint = wrapped("hint");
        hint.setText(tools.text(key));
        return hint;
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void fillYear(Smoothness figures) {
        year.getStyleClass().setAll("smooth-year");
        year.getChildren().clear();
        if (year.getColumnConstraints().isEmpty()) {
            ColumnConstraints first = new ColumnConstraints();
            first.setHgrow(Priority.ALWAYS);
            year.getColumnConstraints().add(first);
        }
        if (figures.enough()) {
            List<String> heads = List.of("smooth.column.step", "smooth.column.median", "smooth.column.ninetieth", "smooth.column.promised",
                "smooth.column.inside");
            for (int column = 0; column < heads.size(); column++) {
                year.add(cell(tools.text(heads.get(column)), "muted"), column, 0);
            }
            figures.steps().forEach(this::addStep);
            perTen.setText(tools.text("smooth.per-ten", figures.referrals(), figures.returnsPerTen().orElseThrow().toPlainString(),
                figures.repeatsPerTen().orElseThrow().toPlainString()));
        } else {
            perTen.setText(tools.text("smooth.few.year"));
        }
    }

    private void addStep(StepFigure figure) {
        int row = figure.step().ordinal() + 1;
        year.add(cell(tools.word(figure.step()), "form-label"), 0, row);
        year.add(cell(words.days(figure.median()), "smooth-figure"), 1, row);
        year.add(cell(words.days(figure.ninetieth()), "smooth-figure"), 2, row);
        year.add(cell(words.days(figure.promised()), "smooth-figure"), 3, row);
        year.add(cell(words.percent(figure.inside()), "smooth-figure"), 4, row);
    }

    private static Label cell(String text, String style) {
        Label label = wrapped(style);
        label.setText(text);
        return label;
    }

    private void draw() {
        Step chosen = step.getValue();
        quarters.show(shown, chosen);
        boolean any = shown.quarters().stream().anyMatch(one -> one.smoothness().step(chosen).median().isPresent());
        Label none = wrapped("muted");
        none.setText(tools.text("smooth.few.chart"));
        picture.getChildren().setAll(any ? new SmoothnessChart(tools).of(shown, chosen) : none);
    }
}
