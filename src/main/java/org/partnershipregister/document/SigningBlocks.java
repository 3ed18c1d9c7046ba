package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Line;
import org.partnershipregister.document.Block.PageBreak;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.AgreementParty.Signature;
import org.partnershipregister.model.agreement.AgreementParty.Witness;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.SigningMethod;

/**
 * Room to sign for each party, before a witness when it is a deed, on a page of its own when each signs a counterpart; terms of reference
 * say instead at which meeting and by whom they were adopted.
 */
final class SigningBlocks {
    private static final int FEW_PARTIES = 4;
    private final AgreementFacts facts;
    private final Agreement agreement;
    private final Phrases phrases;

    SigningBlocks(AgreementFacts facts, Phrases phrases) {
        this.facts = facts;
        this.agreement = facts.agreement();
        this.phrases = phrases;
    }

    List<Block> blocks() {
        if (agreement.header().kind().adopted()) {
            return List.of(adoption());
        }
        List<Block> blocks = new ArrayList<>();
        if (agreement.execution().deed()) {
            blocks.add(Block.paragraph(phrases.paper("deed" + inScotland())));
        }
        if (agreement.execution().counterparts()) {
            blocks.add(Block.paragraph(phrases.paper("counterparts")));
            facts.parties().forEach(party -> blocks.addAll(page(party)));
        } else {
            blocks.add(new Signatures(facts.parties().stream().map(this::party).toList()));
        }
        return blocks;
    }

    /** A page that tells which agreement it belongs to once it has come loose. */
    private List<Block> page(PartyFacts party) {
        return List.of(new PageBreak(), Block.heading(3, phrases.paper("counterpart.page", party.legalName())),
            new Table("", List.of(), List.of(1, 4), identity()), new Signatures(List.of(party(party))));
    }

    private List<List<Cell>> identity() {
        List<List<Cell>> rows = new ArrayList<>(List.of(row("counterpart.of", Inline.text(agreement.header().title()))));
        if (!agreement.ref().isEmpty()) {
            rows.add(row("reference", Inline.text(agreement.ref())));
        }
        List<String> names = facts.parties().stream().map(PartyFacts::legalName).toList();
        rows.add(row("counterpart.between", Inline.text(names.size() <= FEW_PARTIES ? String.join("; ", names)
            : phrases.paper("counterpart.many", names.getFirst(), names.size() - 1))));
        agreement.dates().start().ifPresent(day -> rows.add(row("counterpart.start", Inline.text(phrases.day(day)))));
        return rows;
    }

    private Party party(PartyFacts facts) {
        Signature signature = facts.party().signature();
        String how = signature.method().filter(method -> method != SigningMethod.INK && signature.on().isPresent())
            .map(method -> phrases.paper("by-method." + method)).orElse("");
        List<Line> lines = new ArrayList<>(List.of(new Line(phrases.paper("signature"), how, true),
            Line.of(phrases.paper("name"), signature.name()), Line.of(phrases.paper("position"), signature.office()),
            Line.of(phrases.paper("date"), signature.on().map(phrases::day).orElse(""))));
        if (agreement.execution().deed()) {
            lines.addAll(witness(facts.party().witness()));
        }
        return new Party(phrases.paper(agreement.execution().deed() ? "deed.by" + inScotland() : "signed.for"), facts.legalName(), lines);
    }

    private List<Line> witness(Witness witness) {
        return List.of(Line.toSign(phrases.paper("witness.signature")), Line.of(phrases.paper("witness.name"), witness.name()),
            new Line(phrases.paper("witness.address"), String.join(", ", witness.address().lines().map(String::strip).toList()),
                witness.address().isBlank()),
            Line.of(phrases.paper("witness.occupation"), witness.occupation()));
    }

    /** Scots law has no deeds in this sense: there a document signed before one witness proves itself. */
    private String inScotland() {
        Optional<Jurisdiction> law = facts.us().flatMap(Jurisdiction::of);
        return law.equals(Optional.of(Jurisdiction.SCOTLAND)) ? ".scotland" : "";
    }

    private Table adoption() {
        Inline meeting = facts.adoption().<Inline>map(adoption -> Inline.text(adoption.meeting()))
            .orElseGet(() -> Inline.missing(phrases.paper("adopted.meeting")));
        Inline date = facts.adoption().<Inline>map(adoption -> Inline.text(phrases.day(adoption.heldOn())))
            .orElseGet(() -> Inline.missing(phrases.paper("adopted.date")));
        String members = String.join(", ", facts.parties().stream().map(PartyFacts::legalName).toList());
        return new Table("", List.of(), List.of(1, 3), List.of(row("adopted.at", meeting), row("adopted.on", date),
            row("adopted.by", Inline.valueOr(members, phrases.field(AgreementField.PARTY_NAMES)))));
    }

    private List<Cell> row(String name, Inline value) {
        return List.of(Cell.of(phrases.paper(name)), Cell.of(value));
    }
}
