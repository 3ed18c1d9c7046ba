package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** One line of a budget; saved as part of the budget as it is kept by then. */
final class BudgetLineForm extends FormModel {
    final Property<BudgetSide> side = choice("side", BudgetSide.COST);
    final StringProperty text = text("text");
    final Property<Contribution.Giver> member = choice("member", Contribution.Giver.NOBODY);
    final StringProperty planned = text("planned");
    private final Formats formats;
    private Optional<UUID> line = Optional.empty();

    BudgetLineForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Says which line of a budget is meant, before that is shown. */
    void of(Optional<UUID> wanted) {
        line = wanted;
    }

    void show(Budget budget) {
        budget.lines().stream().filter(one -> line.equals(Optional.of(one.id()))).findFirst().ifPresent(one -> {
            fill(side, one.side());
            fill(text, one.text());
            fill(member, one.membership().map(id -> new Contribution.Giver(Optional.of(id), Optional.empty(), one.memberName()))
                .orElse(Contribution.Giver.NOBODY));
            fill(planned, formats.money(one.planned()));
        });
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems();
        BudgetLine.of(side.getValue(), text.get(), 0).problems().forEach(problems::add);
        if (formats.parseMoney(planned.get()).filter(pence -> pence >= 0).isEmpty()) {
            problems.add(Problem.error("planned", "problem.ledger.value"));
        }
        return problems.list();
    }

    /** The typed values, to be put into the line as it is kept by then; a line that is gone stays gone. */
    UnaryOperator<Budget> edits() {
        Optional<UUID> mine = line;
        List<UnaryOperator<BudgetLine>> steps = new ArrayList<>();
        if (anyChanged(side)) {
            BudgetSide typed = savable(side);
            steps.add(one -> one.saying(typed, one.text(), one.planned()));
        }
        if (anyChanged(text)) {
            String typed = savable(text).strip();
            steps.add(one -> one.saying(one.side(), typed, one.planned()));
        }
        formats.parseMoney(savable(planned)).filter(pence -> anyChanged(planned))
            .ifPresent(pence -> steps.add(one -> one.saying(one.side(), one.text(), pence)));
        if (anyChanged(member) && member.getValue() != null) { // none for a moment while its choices change
            Contribution.Giver chosen = savable(member);
            steps.add(one -> one.of(chosen.membership(), chosen.name()));
        }
        return kept -> kept.with(kept.lines().stream().map(one -> mine.equals(Optional.of(one.id())) ? changed(one, steps) : one).toList());
    }

    private static BudgetLine changed(BudgetLine kept, List<UnaryOperator<BudgetLine>> steps) {
        BudgetLine done = kept;
        for (UnaryOperator<BudgetLine> step : steps) {
            done = step.apply(done);
        }
        return done;
    }
}
