package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.referral.DeclineReason;

/** The parts of a referral form that are filled in by hand: labels with rules to write on. */
final class FormBlocks {
    private static final List<Integer> ONE = List.of(2, 5);
    private static final List<Integer> TWO = List.of(4, 5, 3, 4);

    private final ReferralPhrases phrases;

    FormBlocks(ReferralPhrases phrases) {
        this.phrases = phrases;
    }

    Table priority() {
        return new Table("", List.of(), ONE, List.of(row("priority", List.of("priority.emergency", "priority.urgent", "priority.normal")),
            blank("priority.why", 1)));
    }

    List<Block> client() {
        return List.of(
            new Table("", List.of(), TWO, List.of(pair("client.name", "client.birth"), pair("client.ref", "client.phone"))),
            new Table("", List.of(), ONE, List.of(blank("client.address", 2), blank("client.email", 1), blank("client.way", 1),
                answer("client.message", "yes-no"), blank("client.access", 2), answer("client.interpreter", "yes-language"))));
    }

    List<Block> carer() {
        return List.of(new Table("", List.of(), TWO, List.of(pair("carer.name", "carer.relation"))),
            new Table("", List.of(), ONE, List.of(blank("carer.phone", 1), answer("carer.informed", "carer.informed.answer"))));
    }

    /** Questions one below the other, each with room for so many lines. */
    Table questions(List<String> asked, int lines) {
        return new Table("", List.of(), ONE, asked.stream().map(question -> List.of(Cell.of(question), room(lines))).toList());
    }

    Table consent(boolean required) {
        List<List<Cell>> rows = new ArrayList<>(List.of(blank("consent.limits", 1), blank("consent.until", 1),
            answer("consent.spoken", "consent.spoken.answer")));
        if (required) {
            rows.add(blank("consent.without", 2));
        }
        return new Table("", List.of(), ONE, rows);
    }

    List<Block> referrer() {
        return List.of(
            new Table("", List.of(), TWO, List.of(pair("name", "position"), pair("organisation", "sent"))),
            new Table("", List.of(), ONE, List.of(blank("contact", 1), answer("how", "how.answer"))));
    }

    /** What comes back to whoever referred; it carries the reference only, no name. */
    Block slip() {
        List<String> reasons = Arrays.stream(DeclineReason.values())
            .map(reason -> phrases.text("slip.reason." + reason.name().toLowerCase(Locale.ROOT))).toList();
        int half = (reasons.size() + 1) / 2;
        return new Block.Panel(Block.Tone.NOTE, phrases.text("slip"), List.of(
            new Table("", List.of(), TWO, List.of(pair("slip.reference", "slip.received"))),
            new Table("", List.of(), ONE, List.of(answer("slip.outcome", "slip.accepted"))),
            new Table("", List.of(), List.of(4, 5, 5), List.of(List.of(label("slip.declined"),
                Cell.of(String.join("\n", reasons.subList(0, half))), Cell.of(String.join("\n", reasons.subList(half, reasons.size())))))),
            new Table("", List.of(), TWO, List.of(pair("slip.worker", "slip.first"))),
            new Table("", List.of(), ONE, List.of(blank("slip.signed", 1)))));
    }

    private List<Cell> row(String key, List<String> answers) {
        return List.of(label(key), Cell.of(String.join("\n", answers.stream().map(phrases::text).toList())));
    }

    private List<Cell> answer(String key, String answer) {
        return List.of(label(key), Cell.of(phrases.text(answer)));
    }

    private List<Cell> blank(String key, int lines) {
        return List.of(label(key), room(lines));
    }

    private List<Cell> pair(String first, String second) {
        return List.of(label(first), room(1), strong(second), room(1));
    }

    private Cell label(String key) {
        return Cell.of(phrases.text(key));
    }

    /** Only the first cell of a row of facts is printed as its name; a second name stands out by itself. */
    private Cell strong(String key) {
        return Cell.of(Inline.bold(phrases.text(key)));
    }

    /** Room for handwriting: a line and the space above it. */
    private static Cell room(int lines) {
        return Cell.of("\n".repeat(lines * 2 - 1));
    }
}
