package org.partnershipregister.screen.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The next entry of a line, as it is typed. */
final class BudgetEntryForm extends FormModel {
    final StringProperty on = date("on");
    final StringProperty amount = text("amount");
    final StringProperty what = text("what");
    private final Formats formats;
    private final Map<UUID, Draft> left = new HashMap<>();
    private Optional<BudgetLine> line = Optional.empty();

    private record Draft(String on, String amount, String what) {
    }

    BudgetEntryForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Begins an empty entry of this line, or goes on with the one that was left; one that is typed for another waits there. */
    void begin(BudgetLine of) {
        boolean other = line.filter(one -> one.id().equals(of.id())).isEmpty();
        if (other) {
            line.filter(one -> dirty().get()).ifPresent(one -> left.put(one.id(), new Draft(on.get(), amount.get(), what.get())));
        }
        line = Optional.of(of);
        if (other) {
            clear();
            Optional.ofNullable(left.remove(of.id())).ifPresent(draft -> {
                on.set(draft.on());
                amount.set(draft.amount());
                what.set(draft.what());
            });
        }
    }

    /** An entry is being typed, of this line or another. */
    boolean underWay() {
        return dirty().get() || !left.isEmpty();
    }

    /** What was recorded of a line is not typed any more. */
    void recorded(UUID of) {
        left.remove(of);
        if (line.filter(one -> one.id().equals(of)).isPresent()) {
            clear();
        }
    }

    void clear() {
        on.set(formats.date(formats.today()));
        amount.set("");
        what.set("");
        startAfresh();
    }

    Optional<BudgetEntry> entry() {
        return line.flatMap(of -> day(on).map(day -> BudgetEntry.of(of.id(), day,
            formats.parseMoney(amount.get()).orElse(0L), what.get().strip(), formats.today())));
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("on", on.get(), "problem.ledger.day");
        line.ifPresent(of -> entry().ifPresent(entry -> entry.problemsAmong(of.entries()).forEach(problem -> problems.add(
            problem.field().equals("text") ? new Problem("what", problem.key(), problem.args(), false) : problem))));
        return problems.list();
    }
}
