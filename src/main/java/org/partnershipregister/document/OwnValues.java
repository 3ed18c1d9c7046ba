package org.partnershipregister.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.party.Site;

/** What the names in somebody's own file stand for, and which of them were asked for. */
final class OwnValues {
    /** Marks the row of a table that is to come once for each party. */
    static final String EACH = "each.party";

    private final AgreementFacts facts;
    private final AgreementValues values;
    private final FieldBlocks blocks;
    private final Set<String> filled = new TreeSet<>();
    private final Set<String> lacking = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    OwnValues(AgreementFacts facts) {
        this.facts = facts;
        this.values = new AgreementValues(facts);
        this.blocks = new FieldBlocks(facts, new Phrases());
    }

    List<PartyFacts> parties() {
        return facts.parties();
    }

    Set<String> filled() {
        return filled;
    }

    Set<String> lacking() {
        return lacking;
    }

    Set<String> unknown() {
        return unknown;
    }

    /** The text for a name, "" when the register holds none; empty for a name that nobody knows, or that has its place in a party's row. */
    Optional<String> of(String name, Optional<PartyFacts> party) {
        String code = name.strip().toLowerCase(Locale.ROOT).replace('_', '.');
        Optional<String> value = party.flatMap(one -> party(code, one)).or(() -> AgreementField.of(code).map(this::text))
            .map(text -> text.lines().map(Printable::line).collect(Collectors.joining("\n")));
        (value.isEmpty() ? unknown : value.get().isBlank() && !code.equals(EACH) ? lacking : filled).add(value.isEmpty() ? Printable.line(name) : code);
        return value;
    }

    private String text(AgreementField field) {
        if (!field.block()) {
            return values.text(field);
        }
        if (values.lacks(field) && blocks.of(field).size() == 1 && !(blocks.of(field).getFirst() instanceof Block.Table)) {
            return "";
        }
        Document lines = Document.titled(field.code(), LocalDate.EPOCH).addAll(blocks.of(field)).done();
        return new String(new TextWriter().write(lines), StandardCharsets.UTF_8).strip();
    }

    private Optional<String> party(String code, PartyFacts party) {
        Optional<PartyFacts.Person> person = party.person(false).or(() -> party.person(true));
        Map<String, String> known = Map.of(EACH, "", "party.name", party.legalName(),
            "party.details", Inline.words(new PartyLine(new Phrases()).of(party)),
            "party.address", party.organisation().mainSite().map(Site::oneLine).orElse(""),
            "party.person", person.map(PartyFacts.Person::name).orElse(""), "party.job", person.map(PartyFacts.Person::jobTitle).orElse(""),
            "party.phone", person.map(PartyFacts.Person::phone).orElse(""), "party.email", person.map(PartyFacts.Person::email).orElse(""));
        return Optional.ofNullable(known.get(code));
    }
}
