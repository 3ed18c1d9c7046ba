package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.governance.InvolvedPeople;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.model.governance.InvolvementLevel;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** Who takes part, how far and how, from when to when, with or without expenses. */
final class InvolvementLine implements PartsEditor.Line<Involvement> {

    private final Involvement shown;
    private final LineInputs inputs;
    private final ComboBox<InvolvedPeople> people;
    private final ComboBox<InvolvementLevel> level;
    private final TextField how;
    private final CheckBox expenses;
    private final DateField from;
    private final DateField to;
    private final VBox node;

    InvolvementLine(Tools tools, Involvement shown, Runnable taken) {
        this.shown = shown;
        this.inputs = new LineInputs(tools);
        people = inputs.choice("governance.involvement.people", List.of(InvolvedPeople.values()), shown.people(),
            tools::word, taken);
        level = inputs.choice("governance.involvement.level", List.of(InvolvementLevel.values()), shown.level(),
            tools::word, taken);
        how = inputs.text("governance.involvement.how", shown.how(), 40);
        expenses = inputs.tick("governance.involvement.expenses", shown.expensesPaid(), taken);
        from = inputs.date("governance.involvement.from", shown.from());
        to = inputs.date("governance.involvement.to", shown.to());
        node = new VBox(4, LineInputs.row(people, level, how), LineInputs.row(said(tools, "governance.involvement.from"), from,
            said(tools, "governance.involvement.to"), to, expenses));
        node.getStyleClass().add("part-block");
    }

    private static Label said(Tools tools, String key) {
        Label label = new Label(tools.text(key));
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Involvement> value() {
        return Optional.of(new Involvement(shown.id(), people.getValue(), level.getValue(), how.getText().strip(),
            expenses.isSelected(), inputs.day(from, shown.from()), inputs.day(to, shown.to())));
    }

    @Override
    public Optional<Problem> problem() {
        boolean backwards = from.day().isPresent() && to.day().map(day -> day.isBefore(from.day().get())).orElse(false);
        return inputs.dateProblem(from, to).or(() -> backwards
            ? Optional.of(Problem.error("involvement", "problem.date-order", from.day().get())) : Optional.empty());
    }

    @Override
    public Node first() {
        return how;
    }
}
