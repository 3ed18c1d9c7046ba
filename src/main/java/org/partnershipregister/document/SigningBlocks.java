package org.partnershipregister.document;

import java.util.List;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Line;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.AgreementParty.Signature;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.SigningMethod;

/** Room to sign for each party; terms of reference say instead at which meeting and by whom they were adopted. */
final class SigningBlocks {
    private final AgreementFacts facts;
    private final Phrases phrases;

    SigningBlocks(AgreementFacts facts, Phrases phrases) {
        this.facts = facts;
        this.phrases = phrases;
    }

    List<Block> blocks() {
        return facts.agreement().header().kind().adopted() ? List.of(adoption())
            : List.of(new Signatures(facts.parties().stream().map(this::party).toList()));
    }

    private Party party(PartyFacts facts) {
        Signature signature = facts.party().signature();
        String how = signature.method().filter(method -> method != SigningMethod.INK && signature.on().isPresent())
            .map(method -> phrases.paper("by-method." + method)).orElse("");
        return new Party(phrases.paper("signed.for"), facts.legalName(),
            List.of(new Line(phrases.paper("signature"), how, true), Line.of(phrases.paper("name"), signature.name()),
                Line.of(phrases.paper("position"), signature.office()),
                Line.of(phrases.paper("date"), signature.on().map(phrases::day).orElse(""))));
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
