package org.partnershipregister.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.report.CouncilEntry;
import org.partnershipregister.model.report.CouncilField;
import org.partnershipregister.model.report.CouncilRegister;

/**
 * The register of partnerships with the eleven facts that councils ask for: as one table across, or a page for each partnership. A pure
 * function of the register's facts; what isn't recorded is said and counted.
 */
public final class CouncilDocument {
    private static final List<Integer> WEIGHTS = List.of(10, 9, 9, 13, 12, 11, 10, 9, 12, 13, 13);

    private final ReportPhrases phrases = new ReportPhrases();
    private final CouncilRegister register;

    private CouncilDocument(CouncilRegister register) {
        this.register = register;
    }

    /** Everything in one table on sheets across; long texts are cut. */
    public static Document table(CouncilRegister register) {
        return new CouncilDocument(register).across();
    }

    /** A page for each partnership, with everything that is recorded. */
    public static Document pages(CouncilRegister register) {
        return new CouncilDocument(register).oneByOne();
    }

    /** The headings of the table, for a spreadsheet. */
    public static List<String> headings() {
        ReportPhrases phrases = new ReportPhrases();
        return Stream.of(CouncilField.values()).map(field -> phrases.keyed(field.key())).toList();
    }

    /** The rows of the table, uncut, for a spreadsheet. */
    public static List<List<String>> rows(CouncilRegister register) {
        CouncilDocument document = new CouncilDocument(register);
        CouncilWords words = CouncilWords.whole(document.phrases);
        return register.entries().stream().map(entry -> Stream.of(CouncilField.values())
            .map(field -> String.join("\n", words.of(entry, field))).toList()).toList();
    }

    private Document across() {
        CouncilWords words = CouncilWords.brief(phrases);
        Document.Draft draft = begun(phrases.text("council.title")).on(PageSize.A4_LANDSCAPE);
        if (!register.entries().isEmpty()) {
            draft.add(new Block.Table("", headings().stream().map(Block.Cell::of).toList(), WEIGHTS,
                register.entries().stream().map(entry -> Stream.of(CouncilField.values())
                    .map(field -> cell(words.of(entry, field))).toList()).toList()));
        }
        return draft.done();
    }

    private Document oneByOne() {
        CouncilWords words = CouncilWords.whole(phrases);
        Document.Draft draft = begun(phrases.text("council.title"));
        for (CouncilEntry entry : register.entries()) {
            draft.add(new Block.PageBreak()).add(Block.heading(2, entry.title()))
                .add(Block.paragraph(phrases.text("council.stage", entry.ref(), phrases.stage(entry.stage()))))
                .add(new Block.Table("", List.of(), List.of(1, 3), Stream.of(CouncilField.values())
                    .map(field -> List.of(Block.Cell.of(phrases.keyed(field.key())), cell(words.of(entry, field)))).toList()));
        }
        return draft.done();
    }

    /** The head says how complete the register is, and what it lacks most. */
    private Document.Draft begun(String title) {
        int count = register.entries().size();
        Document.Draft draft = Document.titled(title, register.asOf()).by(register.us())
            .footer(phrases.footer(register.us(), title, register.asOf())).add(Block.heading(1, title))
            .add(Block.paragraph(phrases.text("as-at", register.us(), phrases.day(register.asOf()))));
        if (count == 0) {
            return draft.add(Block.paragraph(phrases.text("council.none")));
        }
        draft.add(Block.paragraph(phrases.text("council.whole", register.whole(), count)));
        if (!register.lacking().isEmpty()) {
            draft.add(Block.paragraph(phrases.text("council.lacking", register.lacking().entrySet().stream()
                .map(one -> phrases.text("council.lacking.one", phrases.keyed(one.getKey().key()), one.getValue()))
                .collect(Collectors.joining(", ")))));
        }
        return draft;
    }

    private Block.Cell cell(List<String> lines) {
        if (lines.isEmpty()) {
            return Block.Cell.of(Inline.italic(phrases.text("not-recorded")));
        }
        return Block.Cell.of(lines.size() == 1 ? lines.getFirst() : lines.stream().map(line -> "• " + line).collect(Collectors.joining("\n")));
    }
}
