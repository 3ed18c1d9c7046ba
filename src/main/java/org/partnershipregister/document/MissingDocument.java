package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipregister.model.report.MissingItems;

/** What is missing, partnership by partnership, and what to do about it. A pure function of the facts. */
public final class MissingDocument {
    private static final List<Integer> WEIGHTS = List.of(9, 10, 16);

    private final ReportPhrases phrases = new ReportPhrases();
    private final MissingItems facts;

    private MissingDocument(MissingItems facts) {
        this.facts = facts;
    }

    public static Document of(MissingItems facts) {
        return new MissingDocument(facts).document();
    }

    /** The columns for a spreadsheet, the partnership first. */
    public static List<String> headings() {
        MissingDocument any = new MissingDocument(new MissingItems("", LocalDate.EPOCH, List.of(), 0, 0));
        return Stream.concat(Stream.of(any.phrases.text("column.partnership")), any.names()).toList();
    }

    /** A row for each thing that is missing. */
    public static List<List<String>> rows(MissingItems facts) {
        MissingDocument document = new MissingDocument(facts);
        return facts.parts().stream().flatMap(part -> part.items().stream()
            .map(item -> Stream.concat(Stream.of(document.named(part)), document.cells(item)).toList())).toList();
    }

    private Document document() {
        String title = phrases.text("missing.title");
        int count = facts.complete() + (int) facts.parts().stream().filter(part -> !part.name().isEmpty()).count();
        Document.Draft draft = Document.titled(title, facts.asOf()).by(facts.us())
            .footer(phrases.footer(facts.us(), title, facts.asOf())).add(Block.heading(1, title))
            .add(Block.paragraph(phrases.text("as-at", facts.us(), phrases.day(facts.asOf()))))
            .add(Block.paragraph(facts.parts().isEmpty() ? phrases.text("missing.none") : phrases.text("missing.count", facts.items(),
                facts.complete(), count)));
        if (facts.aside() > 0) {
            draft.add(Block.paragraph(phrases.text("missing.aside", facts.aside())));
        }
        facts.parts().forEach(part -> draft.add(Block.heading(2, named(part)))
            .add(new Block.Table("", names().map(Block.Cell::of).toList(), WEIGHTS,
                part.items().stream().map(item -> cells(item).map(Block.Cell::of).toList()).toList())));
        return draft.done();
    }

    private String named(MissingItems.Part part) {
        return part.name().isEmpty() ? phrases.text("missing.outside") : part.name();
    }

    private Stream<String> names() {
        return Stream.of("lack", "about", "remedy").map(name -> phrases.text("column." + name));
    }

    private Stream<String> cells(MissingItems.Item item) {
        return Stream.of(phrases.keyed(item.lack().key()), item.about(), phrases.keyed(item.lack().remedy()));
    }
}
