package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.QuestionSection;

/**
 * The blank referral form of a pathway, to be filled in by hand (parts: agreements.md 1.4). It is built from the pathway
 * alone: the register knows nothing about clients that could be printed.
 */
public final class ReferralFormDocument {
    private static final int LINES = 2;
    private static final int LONG = 4;

    private final PathwayFacts facts;
    private final Pathway pathway;
    private final ReferralPhrases phrases = new ReferralPhrases();
    private final FormBlocks blocks = new FormBlocks(phrases);
    private int parts;

    private ReferralFormDocument(PathwayFacts facts) {
        this.facts = facts;
        this.pathway = facts.pathway();
    }

    /** The form as the pathway stands on that day. */
    public static Document of(PathwayFacts facts, LocalDate dated) {
        return new ReferralFormDocument(facts).document(dated);
    }

    /** A name for the file, without extension; no sign a file system refuses. */
    public static String fileName(PathwayFacts facts) {
        String safe = (new ReferralPhrases().text("title") + " " + facts.pathway().title())
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        return safe.substring(0, Math.min(safe.length(), 120)).replaceAll("[. ]+$", "");
    }

    private Document document(LocalDate dated) {
        String title = phrases.text("title");
        Document.Draft draft = Document.titled(title + ": " + pathway.title(), dated).by(facts.us())
            .footer(Stream.of(title, pathway.title(), pathway.ref()).filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")))
            .add(Block.heading(1, title)).add(head()).addAll(rules()).add(Block.paragraph(phrases.text("about")));
        return draft.add(part("priority")).add(blocks.priority()).add(Block.paragraph(Inline.bold(phrases.text("priority.danger"))))
            .add(part("client")).addAll(blocks.client())
            .add(part("carer")).addAll(blocks.carer())
            .add(part("reason")).add(asked(QuestionSection.REASON, LONG, "reason.what"))
            .add(part("support")).add(asked(QuestionSection.SUPPORT, LINES, "support.asked", "support.given"))
            .add(part("risk")).add(asked(QuestionSection.RISK, LINES, "risk.client", "risk.others", "risk.staff"))
            .addAll(further()).addAll(consent()).add(part("by")).addAll(blocks.referrer()).add(blocks.slip()).done();
    }

    private Table head() {
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "pathway", pathway.title());
        fact(rows, "service", pathway.terms().service());
        fact(rows, "from", facts.from().map(RecordLink::name).orElseGet(() -> facts.partnership()
            .map(one -> phrases.text("from.any", one.name())).orElse(phrases.text("from.anybody"))));
        fact(rows, "to", facts.to().map(RecordLink::name).orElse(""));
        fact(rows, "send", facts.contactLine());
        fact(rows, "promise", promise());
        return new Table("", List.of(), List.of(1, 3), rows);
    }

    private void fact(List<List<Cell>> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(Cell.of(phrases.text(key)), Cell.of(value)));
        }
    }

    private String promise() {
        String said = Stream.of(pathway.promise().acknowledge().map(days -> phrases.text("promise.acknowledge", days)),
                pathway.promise().decide().map(days -> phrases.text("promise.decide", days)),
                pathway.promise().contact().map(days -> phrases.text("promise.contact", days)))
            .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1) + phrases.text("promise.from");
    }

    private List<Block> rules() {
        List<Block> all = new ArrayList<>();
        if (!pathway.terms().criteria().isBlank()) {
            all.add(new Block.Panel(Block.Tone.DECISION, phrases.text("criteria"), List.of(Block.paragraph(pathway.terms().criteria()))));
        }
        if (!pathway.terms().exclusions().isBlank()) {
            all.add(new Block.Panel(Block.Tone.ACTION, phrases.text("exclusions"), List.of(Block.paragraph(pathway.terms().exclusions()))));
        }
        return all;
    }

    private Block.Heading part(String key) {
        parts++;
        return Block.heading(2, String.valueOf(parts), phrases.text(key));
    }

    private Table asked(QuestionSection section, int lines, String... usual) {
        return blocks.questions(Stream.concat(Stream.of(usual).map(phrases::text), own(section)).toList(), lines);
    }

    private Stream<String> own(QuestionSection section) {
        return pathway.questions(section).stream().map(FormQuestion::text);
    }

    private List<Block> further() {
        List<String> own = own(QuestionSection.OTHER).toList();
        return own.isEmpty() ? List.of() : List.of(part("other"), blocks.questions(own, LINES));
    }

    private List<Block> consent() {
        boolean required = pathway.consent() == ConsentRule.REQUIRED;
        String text = phrases.text("consent.text", facts.from().map(RecordLink::name).orElse(phrases.text("consent.referrer")),
            facts.to().map(RecordLink::name).orElse(phrases.text("consent.receiver")),
            pathway.terms().service().isBlank() ? phrases.text("consent.service") : pathway.terms().service());
        return List.of(part("consent"), Block.paragraph(text), blocks.consent(required),
            Block.paragraph(Inline.bold(phrases.text(required ? "consent.required" : "consent.not-required"))),
            new Block.Signatures(List.of(new Block.Party(phrases.text("signed"), "", List.of(
                Block.Line.toSign(phrases.text("signature")), Block.Line.of(phrases.text("name"), ""),
                Block.Line.of(phrases.text("date"), ""))))));
    }
}
