package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.ScheduleFacts.BudgetLine;

/** The planned budgets of an agreement, a table each: income and costs with their totals. */
final class BudgetBlocks {
    private final Phrases phrases;
    private final ScheduleWords words;

    BudgetBlocks(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ScheduleWords(phrases);
    }

    List<Block> of(List<BudgetLine> lines) {
        Map<String, List<BudgetLine>> budgets = lines.stream().collect(Collectors.groupingBy(line -> line.holder().isBlank() ? line.budget()
            : phrases.paper("budget.held", line.budget(), line.holder()), LinkedHashMap::new, Collectors.toList()));
        return budgets.entrySet().stream().<Block>map(budget -> table(budget.getKey(), budget.getValue())).toList();
    }

    private Table table(String name, List<BudgetLine> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (boolean income : List.of(true, false)) {
            List<BudgetLine> side = lines.stream().filter(line -> line.income() == income).toList();
            side.forEach(line -> rows.add(row(phrases.paper(income ? "income" : "cost"), line.text(), line.partner(), words.money(line.pence()))));
            if (!side.isEmpty()) {
                rows.add(row(phrases.paper(income ? "income.total" : "cost.total"), "", "",
                    words.money(side.stream().mapToLong(BudgetLine::pence).sum())));
            }
        }
        return new Table(name, words.header("side what partner amount"), List.of(2, 4, 3, 2), rows);
    }

    private static List<Cell> row(String... cells) {
        return Stream.of(cells).map(Cell::of).toList();
    }
}
