package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.Renewal;

/** What is known of an agreement that has no words of ours: what was agreed, how, by whom and from when. A pure function of the facts. */
final class RecordDocument {
    private static final List<Integer> FACT = List.of(1, 3);

    private final AgreementFacts facts;
    private final Agreement agreement;
    private final Phrases phrases = new Phrases();

    private RecordDocument(AgreementFacts facts) {
        this.facts = facts;
        this.agreement = facts.agreement();
    }

    static Document of(AgreementFacts facts) {
        return new RecordDocument(facts).document();
    }

    private Document document() {
        String title = agreement.header().title();
        String us = facts.us().map(one -> one.name()).orElse(phrases.paper("author"));
        Document.Draft draft = Document.titled(text("title", title), facts.asOf()).by(us)
            .footer(Stream.of(text("footer"), title, agreement.ref()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")))
            .add(Block.heading(1, title)).add(Block.paragraph(text("what", us, phrases.day(facts.asOf())))).add(face());
        draft.add(Block.heading(2, text("summary"))).add(Block.paragraph(agreement.header().purpose().isBlank() ? text("summary.none")
            : agreement.header().purpose().strip()));
        draft.add(Block.heading(2, text("how"))).add(table(how()));
        draft.add(Block.heading(2, text("parties"))).add(parties());
        draft.add(Block.heading(2, text("dates"))).add(table(dates()));
        List<Block> duties = new ScheduleBlocks(facts.schedules(), phrases).of(AgreementField.OBLIGATIONS);
        if (!duties.isEmpty()) {
            draft.add(Block.heading(2, text("duties"))).addAll(duties);
        }
        return draft.done();
    }

    private Table face() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "reference", Optional.of(agreement.ref()));
        add(rows, "kind", Optional.of(text("kind." + agreement.header().kind())));
        add(rows, "partnership", facts.partnership().map(AgreementFacts.Partnering::name));
        add(rows, "effect", Optional.of(text("effect." + agreement.header().legalEffect())));
        add(rows, "state", Optional.of(agreement.standing().on().map(day -> text("state.since", text("state." + agreement.standing().status()),
            phrases.day(day))).orElseGet(() -> text("state." + agreement.standing().status()))));
        facts.varied().forEach(one -> add(rows, "varied", one.from().map(day -> phrases.paper("varied.on", phrases.day(day), one.ref()))
            .or(() -> Optional.of(phrases.paper("varied.by", one.ref())))));
        return table(rows);
    }

    private List<List<Cell>> how() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "made", Optional.of(text("form." + form())));
        add(rows, "agreed", joined(agreement.parties().stream().flatMap(party -> party.signature().on().stream()).sorted().map(phrases::day)));
        add(rows, "meeting", facts.adoption().map(meeting -> text("meeting.on", meeting.meeting(), phrases.day(meeting.heldOn()))));
        add(rows, "minute", joined(agreement.parties().stream().map(party -> party.approval().minute())));
        if (form() == AgreementForm.VERBAL) {
            add(rows, "heard", joined(agreement.parties().stream().map(party -> party.witness().name())));
        }
        add(rows, "kept", Optional.of(agreement.header().originalsKeptAt()));
        return rows;
    }

    private Table parties() {
        List<Cell> head = List.of(Cell.of(text("party")), Cell.of(text("spoke." + form())), Cell.of(phrases.paper("date")));
        return new Table("", head, List.of(5, 4, 2), facts.parties().stream().map(one -> List.of(new Cell(named(one)),
            Cell.of(spoke(one.party())), Cell.of(one.party().signature().on().map(phrases::day).orElse("")))).toList());
    }

    private List<Inline> named(PartyFacts one) {
        List<Inline> named = new ArrayList<>(List.of(Inline.bold(one.legalName())));
        if (!one.party().label().isBlank()) {
            named.add(Inline.text(" " + phrases.paper("party.called", one.party().label())));
        }
        return named;
    }

    private static String spoke(AgreementParty party) {
        return Stream.of(party.signature().name(), party.signature().office()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private List<List<Cell>> dates() {
        AgreementDates dates = agreement.dates();
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "start", Optional.of(day(dates.start())));
        add(rows, "end", Optional.of(dates.end().map(phrases::day).orElse(text("open"))));
        add(rows, "renewal", dates.end().filter(_ -> dates.renewal() != Renewal.NONE).map(_ -> text("renewal." + dates.renewal())));
        add(rows, "review", Optional.of(day(dates.review())));
        add(rows, "notice", Optional.of(dates.noticeDays().map(days -> phrases.paper("days", days)).orElse(text("not-known"))));
        add(rows, "notice-by", dates.noticeBy().map(phrases::day));
        return rows;
    }

    private AgreementForm form() {
        return agreement.header().form();
    }

    private String day(Optional<LocalDate> day) {
        return day.map(phrases::day).orElse(text("not-known"));
    }

    private static Optional<String> joined(Stream<String> parts) {
        return Optional.of(parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining("; ")));
    }

    private void add(List<List<Cell>> rows, String name, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> rows.add(List.of(Cell.of(text("name." + name)), Cell.of(text))));
    }

    private static Table table(List<List<Cell>> rows) {
        return new Table("", List.of(), FACT, rows);
    }

    private String text(String key, Object... arguments) {
        return phrases.text("paper.record." + key, arguments);
    }
}
