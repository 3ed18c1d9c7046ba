package org.partnershipregister.screen.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** What one partner puts in and takes out, in a line of fields; what can't be read keeps its former value and is said below. */
final class PartnerLine {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final String NUMBER = "\\d{1,6}";
    private static final String PERCENT = "\\d{1,3}([.]\\d)?";

    private final Tools tools;
    private final TextField cost = new TextField();
    private final TextField income = new TextField();
    private final TextField staff = new TextField();
    private final TextField places = new TextField();
    private final TextField attended = new TextField();
    private final TextField share = new TextField();
    private final TextField note = new TextField();
    private final Button remove = new Button("×");
    private final Label sentence = new Label();
    private final VBox node;
    private ActivityPartner partner;

    /** @param taken what to do when a field was left or Enter pressed in it */
    PartnerLine(Tools tools, ActivityPartner partner, ObservableBooleanValue byShares, Runnable taken, Runnable removed) {
        this.tools = tools;
        this.partner = partner;
        Label name = new Label(partner.name());
        name.setWrapText(true);
        name.getStyleClass().add("partner-name");
        sums(cost, "cost", "money");
        sums(income, "income", "money");
        sums(staff, "staff", "few");
        sums(places, "places", "few");
        sums(attended, "attended", "few");
        sums(share, "share", "few");
        sums(note, "note", "partner-note");
        share.visibleProperty().bind(byShares);
        share.managedProperty().bind(byShares);
        HBox.setHgrow(note, Priority.ALWAYS);
        remove.getStyleClass().addAll("flat", "part-remove");
        remove.setAccessibleText(tools.text("activity.partner.remove", partner.name()));
        remove.setOnAction(event -> removed.run());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("problem");
        HBox row = new HBox(name);
        row.getChildren().addAll(fields());
        row.getChildren().add(remove);
        row.getStyleClass().addAll("part-line", "activity-line");
        node = new VBox(2, row, sentence);
        fields().forEach(field -> listen(field, taken));
        show(partner);
    }

    Node node() {
        return node;
    }

    ActivityPartner partner() {
        return partner;
    }

    private boolean typing() {
        return fields().stream().anyMatch(TextField::isFocused);
    }

    /**
     * Shows the partner as kept. A field that holds something else than what was kept before is being typed in, or can't be read, and
     * stays as it is; one with the caret in it that was saved follows an undo like any other, or leaving it would bring back its text.
     */
    void show(ActivityPartner now) {
        ActivityPartner before = partner;
        partner = now;
        boolean mayStay = typing() || stuck();
        fields().stream().filter(field -> !mayStay || field.getText().equals(writtenOut(field, before)))
            .forEach(field -> field.setText(writtenOut(field, now)));
        say();
    }

    private String writtenOut(TextField field, ActivityPartner of) {
        return switch (field.getId()) {
            case "partner-cost" -> money(of.money().costPence());
            case "partner-income" -> money(of.money().incomePence());
            case "partner-staff" -> number(of.people().staff());
            case "partner-places" -> number(of.people().places());
            case "partner-attended" -> number(of.people().attended());
            case "partner-share" -> of.sharePermille() == 0 ? "" : JointActivity.percent(of.sharePermille());
            default -> of.note();
        };
    }

    /** The figures of an activity that is shared out stay as they are. */
    void lock(boolean locked) {
        fields().forEach(field -> field.setEditable(!locked || field == note));
        remove.setVisible(!locked);
    }

    /** The partner as typed. */
    ActivityPartner value() {
        ActivityPartner.Money money = partner.money();
        ActivityPartner.People people = partner.people();
        return partner.with(new ActivityPartner.Money(pence(cost, money.costPence()), pence(income, money.incomePence())))
            .with(new ActivityPartner.People(count(staff, people.staff()), count(places, people.places()),
                count(attended, people.attended())))
            .share(percent(share.getText()).orElse(partner.sharePermille()))
            .noted(note.getText().length() > JointActivity.LONGEST_LINE ? partner.note() : note.getText().strip());
    }

    /** Says below the line what can't be read or looks odd. */
    void say() {
        Optional<Problem> problem = problem();
        sentence.setText(problem.map(one -> tools.messages().text(one.key(), one.args())).orElse(""));
        sentence.pseudoClassStateChanged(DOUBTFUL, problem.filter(Problem::warning).isPresent());
        Shown.when(sentence, problem.isPresent());
    }

    /** Something typed can't be kept as it stands. */
    boolean stuck() {
        return problem().filter(one -> !one.warning()).isPresent();
    }

    private Optional<Problem> problem() {
        return Stream.of(cost, income).filter(field -> amount(field).isEmpty()).findFirst()
            .map(field -> Problem.error("partners", "problem.activity.money", field.getText()))
            .or(() -> Stream.of(staff, places, attended).filter(field -> !field.getText().isBlank() && !plain(field).matches(NUMBER))
                .findFirst().map(field -> Problem.error("partners", "problem.activity.number", field.getText())))
            .or(() -> percent(share.getText()).isEmpty()
                ? Optional.of(Problem.error("partners", "problem.activity.share", share.getText())) : Optional.empty())
            .or(() -> note.getText().length() > JointActivity.LONGEST_LINE ? Optional.of(Problem.error("partners", "problem.too-long",
                JointActivity.LONGEST_LINE, note.getText().length())) : Optional.empty())
            .or(() -> value().people().places() > 0 && value().people().attended() > value().people().places()
                ? Optional.of(Problem.warning("partners", "problem.activity.attended")) : Optional.empty());
    }

    private Optional<Long> amount(TextField field) {
        return field.getText().isBlank() ? Optional.of(0L)
            : tools.formats().parseMoney(field.getText()).filter(pence -> pence >= 0);
    }

    private long pence(TextField field, long former) {
        return amount(field).orElse(former);
    }

    private static int count(TextField field, int former) {
        return field.getText().isBlank() ? 0 : plain(field).matches(NUMBER) ? Integer.parseInt(plain(field)) : former;
    }

    /** Permille from "33.3", "50" or "50 %"; empty when it is no percentage up to 100. */
    private static Optional<Integer> percent(String typed) {
        String plain = typed.replaceAll("[%\\s]", "");
        if (plain.isEmpty()) {
            return Optional.of(0);
        }
        return Optional.of(plain).filter(text -> text.matches(PERCENT))
            .map(text -> new BigDecimal(text).movePointRight(1).intValueExact()).filter(part -> part <= JointActivity.WHOLE);
    }

    private String money(long pence) {
        return pence == 0 ? "" : tools.formats().money(pence);
    }

    private static String number(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private static String plain(TextField field) {
        return field.getText().replaceAll("[,\\s]", "");
    }

    private List<TextField> fields() {
        return List.of(cost, income, staff, places, attended, share, note);
    }

    private void sums(TextField field, String name, String width) {
        field.getStyleClass().add(width);
        field.setId("partner-" + name);
        Label label = new Label(tools.text("activity.partner.of", partner.name(), tools.text("activity.partner." + name)));
        label.setLabelFor(field);
    }

    private void listen(TextField field, Runnable taken) {
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                left(field, taken);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                left(field, taken);
            }
        });
    }

    /** What was typed is written out as it is understood: 84.5 becomes £84.50. */
    private void left(TextField field, Runnable taken) {
        say();
        if (!stuck()) {
            field.setText(writtenOut(field, value()));
        }
        taken.run();
    }
}
