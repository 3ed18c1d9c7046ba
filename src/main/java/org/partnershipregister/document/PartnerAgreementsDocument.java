package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.model.report.PartnerAgreements;

/** Agreements by partner, with their dates, where the originals are, and who signed: sheets across. A pure function of the facts. */
public final class PartnerAgreementsDocument {
    private static final List<String> COLUMNS =
        List.of("agreement", "kind", "state", "start", "end", "notice", "review", "kept", "signed");
    private static final List<Integer> WEIGHTS = List.of(18, 13, 9, 9, 9, 9, 9, 13, 15);

    private final ReportPhrases phrases = new ReportPhrases();
    private final PartnerAgreements facts;

    private PartnerAgreementsDocument(PartnerAgreements facts) {
        this.facts = facts;
    }

    public static Document of(PartnerAgreements facts) {
        return new PartnerAgreementsDocument(facts).document();
    }

    /** The columns for a spreadsheet, the partner's name first. */
    public static List<String> headings() {
        PartnerAgreementsDocument any = new PartnerAgreementsDocument(new PartnerAgreements("", LocalDate.EPOCH, List.of()));
        return Stream.concat(Stream.of(any.phrases.text("column.partner")), any.names()).toList();
    }

    /** A row for each agreement of each partner. */
    public static List<List<String>> rows(PartnerAgreements facts) {
        PartnerAgreementsDocument document = new PartnerAgreementsDocument(facts);
        return facts.partners().stream().flatMap(partner -> partner.lines().stream()
            .map(line -> Stream.concat(Stream.of(partner.name()), document.cells(line)).toList())).toList();
    }

    private Document document() {
        String title = phrases.text("partners.title");
        Document.Draft draft = Document.titled(title, facts.asOf()).by(facts.us()).on(PageSize.A4_LANDSCAPE)
            .footer(phrases.footer(facts.us(), title, facts.asOf())).add(Block.heading(1, title))
            .add(Block.paragraph(phrases.text("as-at", facts.us(), phrases.day(facts.asOf()))))
            .add(Block.paragraph(facts.partners().isEmpty() ? phrases.text("partners.none")
                : phrases.text("partners.count", facts.partners().size(), facts.lines())));
        facts.partners().forEach(partner -> draft.add(Block.heading(2, partner.name()))
            .add(new Block.Table("", names().map(Block.Cell::of).toList(), WEIGHTS,
                partner.lines().stream().map(line -> cells(line).map(Block.Cell::of).toList()).toList())));
        return draft.done();
    }

    private Stream<String> names() {
        return COLUMNS.stream().map(name -> phrases.text("column." + name));
    }

    private Stream<String> cells(PartnerAgreements.Line line) {
        return Stream.of(line.title() + "\n" + line.ref(), phrases.kind(line.kind()), phrases.status(line.status()),
            phrases.shortDay(line.dates().start()), phrases.shortDay(line.dates().end()), phrases.shortDay(line.dates().noticeBy()),
            phrases.shortDay(line.dates().review()), line.kept(), signed(line));
    }

    private String signed(PartnerAgreements.Line line) {
        Optional<String> withdrew = line.withdrewOn().map(day -> phrases.text("withdrew", phrases.shortDay(day)));
        if (line.kind().adopted()) {
            return withdrew.orElse(phrases.text("adopted"));
        }
        String who = line.signedOn().map(day -> line.signatory().isBlank() ? phrases.text("signed.on", phrases.shortDay(day))
            : phrases.text("signed.by", line.signatory(), phrases.shortDay(day))).orElse(phrases.text("signed.not"));
        return Stream.concat(Stream.of(who, phrases.text("signed.of", line.signed(), line.parties())), withdrew.stream())
            .collect(java.util.stream.Collectors.joining("\n"));
    }
}
