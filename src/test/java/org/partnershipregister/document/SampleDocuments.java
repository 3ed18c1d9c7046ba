package org.partnershipregister.document;

import static org.partnershipregister.document.Block.clause;
import static org.partnershipregister.document.Block.heading;
import static org.partnershipregister.document.Block.paragraph;
import static org.partnershipregister.document.Block.subclause;
import static org.partnershipregister.document.Inline.bold;
import static org.partnershipregister.document.Inline.italic;
import static org.partnershipregister.document.Inline.link;
import static org.partnershipregister.document.Inline.missing;
import static org.partnershipregister.document.Inline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.Line;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.document.Block.Tone;

/** Papers for the tests of the writers: an agreement of any length that uses every kind of block, and meeting notes. */
final class SampleDocuments {
    static final LocalDate DATED = LocalDate.of(2026, 11, 22);
    private static final List<String> NAMES = List.of("Riverside Community Trust", "Canolfan Dŵr Glân, Llanfair", "Łukasz Żółkowski Foundation",
        "Cumann Tithíochta Ó Súilleabháin", "Ţară & Şcoală", "Ağrı Göçmen Derneği");

    private SampleDocuments() {
    }

    /** About one page and a half for each six clauses, besides the parties and signatures. */
    static Document agreement(int clauses) {
        Document.Draft draft = Document.titled("Safer Streets partnership agreement", DATED).by(NAMES.getFirst())
            .footer("Safer Streets partnership agreement · AGR-0001 · draft, version 3");
        draft.add(heading(1, "Safer Streets partnership agreement"));
        draft.add(paragraph(text("Made on "), missing("date of the last signature"), text(" between the organisations listed below.")));
        draft.add(heading(2, "1", "Parties")).add(parties());
        for (int i = 2; i <= clauses; i++) {
            draft.addAll(chapter(i));
        }
        draft.add(heading(2, "Signatures")).add(new Signatures(NAMES.stream().map(SampleDocuments::party).toList()));
        return draft.done();
    }

    private static Table parties() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : NAMES) {
            rows.add(List.of(Cell.of(name), Cell.of("Registered charity number 1107583 (England and Wales)\n12 High Street, Anytown AB1 2CD"),
                name.startsWith("Ţ") ? Cell.of(missing("representative not named yet")) : Cell.of("Director")));
        }
        return new Table("The parties and who represents them", List.of(Cell.of("Partner"), Cell.of("Particulars"), Cell.of("Representative")),
            List.of(4, 5, 3), rows);
    }

    private static List<Block> chapter(int number) {
        return List.of(heading(2, Integer.toString(number), "Roles, staffing and efficient offices"),
            clause(number + ".1", text("The "), bold("lead partner"), text(" employs the coordinator, provides office space and pays for "
                + "staffing and affiliated activities out of the shared budget, as long as the funder’s conditions are kept. The lead partner "
                + "tells the others in writing within fourteen days when the budget is likely to be exceeded.")),
            clause(number + ".2", text("Each partner names "), italic("one representative"), text(" who can decide on its behalf:")),
            subclause("(a)", text("the representative comes to each meeting of the steering group, or sends a deputy who has read the papers and may vote;")),
            subclause("(b)", text("guidance is given by "), link("the Charity Commission", "https://www.gov.uk/government/publications/cc34"), text(".")),
            new Block.BulletList(1, List.of(new Item(List.of(text("office rooms at Tŷ Hafan, open on weekdays")), List.of()),
                new Item(List.of(text("volunteers:")), List.of(Block.numbered(0, List.of("trained in safeguarding", "insured by the host")))))),
            Block.numbered(1, List.of("first the representatives talk", "then the chairs meet")),
            clause("", text("What is said above about one partner holds for every partner.")));
    }

    private static Party party(String name) {
        return new Party("Signed for and on behalf of", name, List.of(Line.toSign("Signature"), Line.of("Name", name.startsWith("R") ? "Siân Ó Briain" : ""),
            Line.of("Position", ""), Line.of("Date", "")));
    }

    static Document notes() {
        return Document.titled("Notes of the steering group, 12 November 2026", DATED).by(NAMES.getFirst()).footer("Steering group · MTG-2026-014")
            .add(heading(1, "Notes of the steering group"))
            .add(new Table("", List.of(), List.of(1, 4), List.of(
                List.of(Cell.of("Date"), Cell.of("Thursday 12 November 2026, 10:00 to 11:30")),
                List.of(Cell.of("Place"), Cell.of("Tŷ Hafan, Llanfair")), List.of(Cell.of("Apologies"), Cell.of("none")))))
            .add(heading(2, "1", "Money")).add(paragraph("The budget was looked at.\nNothing is overspent."))
            .add(new Panel(Tone.DECISION, "Decision 2026-7", List.of(paragraph("The group agreed to apply to the lottery fund."),
                Block.bullets(0, List.of("bid of £40,000", "lead: Riverside")))))
            .add(new Panel(Tone.ACTION, "Action 12", List.of(new Table("", List.of(Cell.of("What"), Cell.of("Who"), Cell.of("By when")), List.of(3, 2, 2),
                List.of(List.of(Cell.of("Write the bid"), Cell.of("Jo Example"), Cell.of("1 December 2026")))))))
            .add(new Panel(Tone.NOTE, "Note", List.of(paragraph("☑ Notes sent to all on 13 November ⚠ except police."))))
            .add(new Block.PageBreak()).add(heading(2, "2", "Any other business")).add(paragraph("None."))
            .done();
    }

    /** A document whose every text field is the given one. */
    static Document everywhere(String text) {
        Cell cell = Cell.of(text);
        return Document.titled("T" + text, DATED).by(text).footer(text).add(heading(1, text)).add(heading(2, text, text)).add(paragraph(text))
            .add(clause(text, text(text), bold(text), link(text, "https://example.org/" + Integer.toHexString(text.hashCode())), missing(text)))
            .add(Block.bullets(1, List.of(text, text))).add(Block.numbered(0, List.of(text)))
            .add(new Table(text, List.of(cell, cell), List.of(1, 3), List.of(List.of(cell, cell))))
            .add(new Panel(Tone.NOTE, text, List.of(paragraph(text))))
            .add(new Signatures(List.of(new Party(text, text, List.of(Line.of(text, text)))))).done();
    }

    static List<String> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> "row " + i).toList();
    }
}
