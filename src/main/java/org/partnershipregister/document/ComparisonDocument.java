package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Paragraph;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.ClauseChange;
import org.partnershipregister.model.agreement.ClauseChange.What;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionComparison;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.model.agreement.WordRun;

/** What has changed between two versions of an agreement, as a paper: said in words too, for those who can't see an underline. */
public final class ComparisonDocument {
    private final VersionComparison comparison;
    private final Phrases phrases = new Phrases();

    private ComparisonDocument(VersionComparison comparison) {
        this.comparison = comparison;
    }

    /** @param agreement the title of the agreement, {@code dated} the day of the comparison */
    public static Document of(VersionComparison comparison, String agreement, String author, LocalDate dated) {
        return new ComparisonDocument(comparison).document(agreement, author, dated);
    }

    private Document document(String agreement, String author, LocalDate dated) {
        String title = text("title", agreement);
        Document.Draft draft = Document.titled(title, dated).by(author).footer(title).add(Block.heading(1, title)).add(facts(dated));
        if (!comparison.byClause()) {
            draft.add(Block.paragraph(text("whole")));
        }
        List<ClauseChange> changes = comparison.changes();
        draft.add(Block.paragraph(text(changes.isEmpty() ? "none" : "key")));
        changes.forEach(change -> draft.addAll(clause(change)));
        String same = comparison.clauses().stream().filter(one -> !one.news()).map(one -> named(one.shown()))
            .collect(Collectors.joining("; "));
        if (comparison.byClause() && !same.isBlank()) {
            draft.add(Block.heading(2, text("same"))).add(Block.paragraph(same));
        }
        return draft.done();
    }

    private Table facts(LocalDate dated) {
        return new Table("", List.of(), List.of(1, 4), List.of(fact("older", comparison.older()), fact("newer", comparison.newer()),
            fact("day", phrases.day(dated)), fact("counts", text("counts.text", comparison.count(What.CHANGED),
                comparison.count(What.ADDED), comparison.count(What.REMOVED), comparison.moved()))));
    }

    private List<Cell> fact(String key, String value) {
        return List.of(Cell.of(text(key)), Cell.of(value));
    }

    private List<Block> clause(ClauseChange change) {
        List<Block> blocks = new ArrayList<>();
        VersionSection shown = change.shown();
        String named = comparison.byClause() ? named(shown) : text("all");
        blocks.add(Block.heading(2, named + ": " + state(change)));
        change.before().filter(old -> change.what() == What.CHANGED && !old.heading().equals(shown.heading()))
            .ifPresent(old -> blocks.add(Block.paragraph(text("heading-was", old.heading()))));
        if (change.what() != What.SAME) {
            lines(change.text()).forEach(line -> blocks.add(new Paragraph("", 0, line)));
        }
        return blocks;
    }

    private String state(ClauseChange change) {
        Stream<String> what = change.what() == What.SAME ? Stream.of() : Stream.of(text("what." + change.what()));
        return Stream.concat(what, change.moved() ? Stream.of(text("what.MOVED")) : Stream.of()).collect(Collectors.joining(", "));
    }

    private String named(VersionSection section) {
        String number = section.kind() == SectionKind.SCHEDULE ? phrases.paper("schedule", section.number()) + ":" : section.number();
        return (number + " " + section.heading()).strip();
    }

    /** Runs of words as lines; words that were removed or added over several lines are marked in each of them. */
    private List<List<Inline>> lines(List<WordRun> runs) {
        List<List<Inline>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (WordRun run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().addAll(marked(run.change(), parts[i]));
            }
        }
        return lines.stream().filter(line -> !Inline.words(line).isBlank()).toList();
    }

    private List<Inline> marked(WordRun.Change change, String words) {
        if (change == WordRun.Change.SAME || words.isBlank()) {
            return List.of(Inline.text(words));
        }
        String bare = words.strip();
        Inline inner = change == WordRun.Change.ADDED ? new Inline.Text(bare, EnumSet.of(Inline.Mark.BOLD, Inline.Mark.UNDERLINE))
            : Inline.italic(bare);
        return List.of(Inline.text(words.startsWith(" ") ? " " : ""), Inline.text("[" + text("word." + change) + " "), inner,
            Inline.text(words.endsWith(" ") || change == WordRun.Change.REMOVED ? "] " : "]"));
    }

    private String text(String key, Object... arguments) {
        return phrases.text("paper.comparison." + key, arguments);
    }
}
