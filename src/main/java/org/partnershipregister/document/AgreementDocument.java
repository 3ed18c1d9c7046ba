package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Heading;
import org.partnershipregister.document.Block.PageBreak;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionSection;

/** Lays out an agreement: its face, numbered clauses, room to sign and schedules. A pure function of the facts. */
final class AgreementDocument {
    private static final List<SectionKind> PRINTED =
        List.of(SectionKind.RECITAL, SectionKind.CLAUSE, SectionKind.SIGNATURES, SectionKind.SCHEDULE);
    /** Stands for the face of the paper among the codes of clauses, none of which has a blank in it. */
    private static final String FACE = "the face";

    private final AgreementFacts facts;
    private final Agreement agreement;
    private final Phrases phrases = new Phrases();
    private final SectionNumbers numbers;
    private final SectionBlocks words;
    private final List<AgreementPaper.Lack> lacks = new ArrayList<>();

    private AgreementDocument(AgreementFacts facts) {
        this.facts = facts;
        this.agreement = facts.agreement();
        this.numbers = new SectionNumbers(agreement.sections());
        this.words = new SectionBlocks(new FieldValues(facts, phrases), new FieldBlocks(facts, phrases), numbers, phrases);
    }

    static AgreementPaper paper(AgreementFacts facts) {
        AgreementDocument whole = new AgreementDocument(facts);
        return new AgreementPaper(whole.document(), whole.lacks);
    }

    static Document of(AgreementFacts facts) {
        return new AgreementDocument(facts).document();
    }

    static List<VersionSection> sections(AgreementFacts facts) {
        AgreementDocument paper = new AgreementDocument(facts);
        List<VersionSection> sections = new ArrayList<>(List.of(paper.frontPage()));
        paper.ordered().forEach(section -> sections.add(paper.read(section)));
        return List.copyOf(sections);
    }

    /** The title and what the paper says of its legal effect; its reference and state are no part of what is agreed. */
    private VersionSection frontPage() {
        return new VersionSection(SectionKind.RECITAL, "", agreement.header().title(),
            phrases.paper("effect." + agreement.header().legalEffect()), FACE);
    }

    private VersionSection read(AgreementSection section) {
        List<Block> blocks = new ArrayList<>(words.of(section));
        if (section.kind() == SectionKind.SIGNATURES) {
            blocks.addAll(new SigningBlocks(facts, phrases).blocks());
        }
        return new VersionSection(section.kind(), numbers.of(section).map(Object::toString).orElse(""), section.heading(),
            SectionReading.of(blocks), section.fromClause());
    }

    private List<AgreementSection> ordered() {
        return PRINTED.stream().flatMap(kind -> agreement.sections().stream().filter(section -> section.kind() == kind)).toList();
    }

    private Document document() {
        String title = agreement.header().title();
        Document.Draft draft = Document.titled(title.isBlank() ? phrases.field(AgreementField.TITLE)
            : title, facts.asOf()).by(facts.us().map(us -> us.name()).orElse(phrases.paper("author"))).footer(footer());
        draft.add(Block.heading(1, title)).add(face());
        ordered().forEach(section -> draft.addAll(section(section)));
        return draft.done();
    }

    private Table face() {
        List<List<Cell>> rows = new ArrayList<>();
        if (!agreement.ref().isEmpty()) {
            rows.add(fact("reference", agreement.ref()));
        }
        rows.add(fact("effect", phrases.paper("effect." + agreement.header().legalEffect())));
        if (isDraft()) {
            rows.add(fact("state", phrases.paper("state.draft", phrases.day(facts.asOf()))));
        }
        facts.varied().forEach(one -> rows.add(fact("varied", one.from().map(day -> phrases.paper("varied.on", phrases.day(day), one.ref()))
            .orElseGet(() -> phrases.paper("varied.by", one.ref())))));
        return new Table("", List.of(), List.of(1, 4), rows);
    }

    private List<Cell> fact(String name, String value) {
        return List.of(Cell.of(phrases.paper(name)), Cell.of(value));
    }

    private List<Block> section(AgreementSection section) {
        List<Block> blocks = new ArrayList<>();
        String number = numbers.of(section).map(Object::toString).orElse("");
        if (section.kind() == SectionKind.SCHEDULE) {
            blocks.add(new PageBreak());
            blocks.add(Block.heading(2, phrases.paper("schedule", number) + ": " + section.heading()));
        } else {
            blocks.add(new Heading(2, number, List.of(Inline.text(section.heading()))));
        }
        blocks.addAll(words.of(section));
        if (section.kind() == SectionKind.SIGNATURES) {
            blocks.addAll(new SigningBlocks(facts, phrases).blocks());
        }
        MissingValues.in(blocks).forEach(what -> lacks.add(new AgreementPaper.Lack(section.id(), what)));
        return blocks;
    }

    private boolean isDraft() {
        AgreementStatus status = agreement.standing().status();
        return status == AgreementStatus.DRAFT || status == AgreementStatus.SENT_FOR_COMMENT;
    }

    private String footer() {
        List<String> parts = new ArrayList<>(List.of(agreement.header().title(), agreement.ref()));
        if (isDraft()) {
            parts.add(phrases.paper("footer.draft"));
        }
        return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
