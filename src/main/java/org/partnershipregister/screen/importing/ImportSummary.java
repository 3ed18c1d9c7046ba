package org.partnershipregister.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.partnershipregister.exchange.CellProblem;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** What will happen, in chips and in a sentence. */
final class ImportSummary {
    private final Tools tools;

    ImportSummary(Tools tools) {
        this.tools = tools;
    }

    List<Node> chips(ImportPlan plan) {
        List<Node> chips = new ArrayList<>();
        chips.add(Chips.chip(tools.text("importing.new", plan.added().size()), Chips.Role.GOOD));
        add(chips, "importing.known", plan.count(PlannedRow.Fate.KNOWN), Chips.Role.WARN);
        add(chips, "importing.repeated", plan.count(PlannedRow.Fate.REPEATED), Chips.Role.WARN);
        add(chips, "importing.with-problem", plan.rowsWithProblem(), Chips.Role.BAD);
        Map<CellProblem.Kind, Long> counts = plan.counts();
        add(chips, "importing.emptied", counts.getOrDefault(CellProblem.Kind.EMPTY_WORD, 0L), Chips.Role.PLAIN);
        add(chips, "importing.split", counts.getOrDefault(CellProblem.Kind.SEVERAL, 0L), Chips.Role.PLAIN);
        add(chips, "importing.mended", counts.getOrDefault(CellProblem.Kind.MENDED, 0L), Chips.Role.PLAIN);
        chips.add(new Label(tools.text("importing.nothing-yet")));
        return chips;
    }

    String sentence(ImportPlan plan) {
        return tools.text("importing.outcome", plan.added().size(), plan.filling().size(),
            plan.rows().size() - plan.added().size() - plan.filling().size());
    }

    private void add(List<Node> chips, String key, long count, Chips.Role role) {
        if (count > 0) {
            chips.add(Chips.chip(tools.text(key, count), role));
        }
    }
}
