package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementFacts.Goal;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.partnership.ObjectiveKind;

/** The lists and tables that fill themselves from the register. */
final class FieldBlocks {
    private final AgreementFacts facts;
    private final Phrases phrases;
    private final ScheduleBlocks schedules;

    FieldBlocks(AgreementFacts facts, Phrases phrases) {
        this.facts = facts;
        this.phrases = phrases;
        this.schedules = new ScheduleBlocks(facts.schedules(), phrases);
    }

    /** The blocks of a list or table field; one marked paragraph when the register holds nothing for it. */
    List<Block> of(AgreementField field) {
        List<Block> blocks = switch (field) {
            case PARTY_DETAILS -> partyDetails();
            case AIMS -> aims();
            case OBJECTIVES -> objectives();
            case VOICE -> parties(List.of(3, 2, 3), "partner role voice", this::voice);
            case REPRESENTATIVES -> parties(List.of(3, 3, 3), "partner representative deputy", this::representatives);
            case CONTACTS -> parties(List.of(3, 3, 2, 3), "partner contact telephone email", this::contact);
            default -> schedules.of(field);
        };
        return blocks.isEmpty() ? List.of(Block.clause("", Inline.missing(phrases.paper("missing." + field.name())))) : blocks;
    }

    private List<Block> partyDetails() {
        List<Block> blocks = new ArrayList<>();
        PartyLine line = new PartyLine(phrases);
        for (PartyFacts party : facts.parties()) {
            blocks.add(new Block.Paragraph(phrases.paper("party.number", blocks.size() + 1), 2, line.of(party)));
        }
        return blocks;
    }

    private List<Block> aims() {
        List<Goal> aims = goals(ObjectiveKind.AIM).isEmpty() ? goals(ObjectiveKind.OUTCOME) : goals(ObjectiveKind.AIM);
        return aims.isEmpty() ? List.of() : List.of(Block.bullets(1, aims.stream().map(Goal::text).toList()));
    }

    private List<Block> objectives() {
        List<List<Cell>> rows = Stream.concat(goals(ObjectiveKind.OBJECTIVE).stream(), goals(ObjectiveKind.OUTCOME).stream())
            .map(goal -> List.of(Cell.of(goal.text()), Cell.of(goal.measure()), Cell.of(goal.target()),
                Cell.of(goal.targetOn().map(phrases::day).orElse("")))).toList();
        return rows.isEmpty() ? List.of()
            : List.of(new Table("", header("objective", "measure", "target", "by"), List.of(4, 3, 2, 2), rows));
    }

    private List<Block> parties(List<Integer> weights, String columns, Function<PartyFacts, List<Cell>> row) {
        return facts.parties().isEmpty() ? List.of()
            : List.of(new Table("", header(columns.split(" ")), weights, facts.parties().stream().map(row).toList()));
    }

    private List<Cell> voice(PartyFacts party) {
        return List.of(Cell.of(party.legalName()), coded("role", party.role()), coded("voice", party.voice()));
    }

    private List<Cell> representatives(PartyFacts party) {
        return List.of(Cell.of(party.legalName()),
            Cell.of(party.person(false).<Inline>map(person -> Inline.text(titled(person)))
                .orElseGet(() -> Inline.missing(phrases.paper("not-named")))),
            Cell.of(party.person(true).map(FieldBlocks::titled).orElse("")));
    }

    private List<Cell> contact(PartyFacts party) {
        Optional<PartyFacts.Person> person = party.person(false).or(() -> party.person(true));
        Inline name = person.<Inline>map(one -> Inline.text(one.name())).orElseGet(() -> Inline.missing(phrases.paper("not-named")));
        return List.of(Cell.of(party.legalName()), Cell.of(name), Cell.of(person.map(PartyFacts.Person::phone).orElse("")),
            Cell.of(person.map(PartyFacts.Person::email).orElse("")));
    }

    private static String titled(PartyFacts.Person person) {
        return person.jobTitle().isBlank() ? person.name() : person.name() + ", " + person.jobTitle();
    }

    private Cell coded(String prefix, Optional<? extends Enum<?>> code) {
        return Cell.of(code.map(value -> phrases.paper(prefix + "." + value.name())).orElse(""));
    }

    private List<Cell> header(String... columns) {
        return Stream.of(columns).map(column -> Cell.of(phrases.paper(column))).toList();
    }

    private List<Goal> goals(ObjectiveKind kind) {
        return facts.partnership().map(partnering -> partnering.goals(kind)).orElse(List.of());
    }
}
