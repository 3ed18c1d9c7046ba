package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What a budget is called, for when, and who holds the money. */
final class BudgetForm extends FormModel {
    final StringProperty name = text("name");
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final Property<Optional<RecordLink>> holder = choice("holder", Optional.empty());
    final Property<Boolean> restricted = choice("restricted", false);
    final StringProperty note = text("note");

    BudgetForm(Formats formats) {
        super(formats);
    }

    void show(Budget budget) {
        fill(name, budget.name());
        fill(from, budget.span().from());
        fill(to, budget.span().to());
        fill(holder, budget.holder());
        fill(restricted, budget.restricted());
        fill(note, budget.note());
    }

    @Override
    protected List<Problem> check() {
        return Budget.named(new UUID(0, 0), name.get()).during(new Budget.Span(day(from), day(to))).noted(note.get()).problems();
    }

    /** The changed values, to be put into the budget as it is kept by then. */
    UnaryOperator<Budget> edits() {
        List<UnaryOperator<Budget>> steps = new ArrayList<>();
        if (anyChanged(name)) {
            String words = savable(name).strip();
            steps.add(kept -> kept.named(words));
        }
        if (anyChanged(from, to)) {
            Budget.Span span = new Budget.Span(savableDay(from), savableDay(to));
            steps.add(kept -> kept.during(span));
        }
        if (anyChanged(holder, restricted)) {
            var body = savable(holder);
            boolean only = savable(restricted);
            steps.add(kept -> kept.heldBy(body, only));
        }
        if (anyChanged(note)) {
            String words = savable(note).strip();
            steps.add(kept -> kept.noted(words));
        }
        return kept -> {
            Budget done = kept;
            for (UnaryOperator<Budget> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }
}
