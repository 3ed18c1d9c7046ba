package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.model.meeting.MinutesState;

/**
 * Lays out the notes of a meeting, or a part of them, for a reader. A pure function of the facts: nothing marked for a
 * narrower audience goes into the document, so no writer can let it out. Item numbers stay as they are on the agenda.
 */
public final class MeetingNotesDocument {
    private final MeetingFacts facts;
    private final Meeting meeting;
    private final MeetingPart part;
    private final Audience reader;
    private final MeetingPhrases phrases = new MeetingPhrases();
    private final ActionBlocks actions = new ActionBlocks(phrases);

    private MeetingNotesDocument(MeetingFacts facts, MeetingPart part, Audience reader) {
        this.facts = facts;
        this.meeting = facts.meeting();
        this.part = part;
        this.reader = reader;
    }

    /** The paper for that reader. */
    public static Document of(MeetingFacts facts, MeetingPart part, Audience reader) {
        return new MeetingNotesDocument(facts, part, reader).document();
    }

    /** A name for the file, without extension: date, title and partnership; no sign a file system refuses. */
    public static String fileName(MeetingFacts facts) {
        String name = facts.meeting().when().on() + " " + facts.meeting().title()
            + (facts.partnership().isBlank() ? "" : " – " + facts.partnership());
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        return safe.substring(0, Math.min(safe.length(), 120)).replaceAll("[. ]+$", "");
    }

    private Document document() {
        Document.Draft draft = Document.titled(meeting.title() + ", " + phrases.day(meeting.when().on()), facts.asOf())
            .by(facts.us()).footer(footer()).add(Block.heading(1, meeting.title())).add(face());
        switch (part) {
            case AGENDA -> draft.addAll(agenda());
            case WHOLE -> draft.addAll(new AttendanceBlocks(phrases).of(meeting)).addAll(items()).addAll(otherDecisions())
                .addAll(actionTables()).addAll(next());
            case DECISIONS -> draft.addAll(decisions());
            case ACTIONS -> draft.addAll(actionTables());
        }
        return draft.done();
    }

    private Table face() {
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "partnership", facts.partnership());
        fact(rows, "when", phrases.day(meeting.when().on()) + hours());
        fact(rows, "where", Stream.of(meeting.where().place(), meeting.where().link()).filter(text -> !text.isBlank())
            .reduce((place, link) -> place + "\n" + link).orElse(""));
        fact(rows, "chair", chair());
        if (part != MeetingPart.AGENDA) {
            fact(rows, "minuteTaker", meeting.roles().minuteTaker());
            fact(rows, "state", state());
        }
        fact(rows, "reference", meeting.ref());
        return new Table("", List.of(), List.of(1, 3), rows);
    }

    private void fact(List<List<Cell>> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(Cell.of(phrases.text(name)), Cell.of(value)));
        }
    }

    private String hours() {
        return meeting.when().start().map(start -> ", " + phrases.time(start)
            + meeting.when().end().map(end -> "–" + phrases.time(end)).orElse("")).orElse("");
    }

    private String chair() {
        return meeting.attendance().stream()
            .filter(one -> one.contact().isPresent() && one.contact().equals(meeting.roles().chair()))
            .findFirst().or(() -> meeting.attendance().stream().filter(one -> one.capacity() == Capacity.CHAIR).findFirst())
            .map(one -> one.name()).orElse("");
    }

    private String state() {
        MinutesState state = meeting.minutes().state();
        Optional<String> on = (state == MinutesState.APPROVED ? meeting.minutes().approvedOn() : meeting.minutes().circulatedOn())
            .map(phrases::day);
        return phrases.text("state." + state, on.orElse(""));
    }

    private List<Block> agenda() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, phrases.text("agenda")));
        for (AgendaItem item : shown()) {
            String presenter = item.presenter().isBlank() ? "" : " (" + item.presenter() + ")";
            String carried = item.timesCarried() == 0 ? "" : " " + phrases.text("carried", item.timesCarried());
            blocks.add(Block.clause(String.valueOf(meeting.numberOf(item.id())), Inline.text(item.title() + presenter),
                Inline.italic(carried)));
        }
        return blocks;
    }

    private List<Block> items() {
        List<Block> blocks = new ArrayList<>();
        for (AgendaItem item : shown()) {
            blocks.add(Block.heading(2, String.valueOf(meeting.numberOf(item.id())), item.title()));
            blocks.addAll(NotesBlocks.of(item.notes()));
            if (item.state() == ItemState.DEFERRED) {
                blocks.add(Block.paragraph(Inline.italic(phrases.text("deferred"))));
            }
            blocks.addAll(outcomes(item));
        }
        return blocks;
    }

    /** Decisions and actions of an item in the order of their numbers. */
    private List<Block> outcomes(AgendaItem item) {
        record Numbered(int position, Block block) {
        }
        Stream<Numbered> decided = meeting.decisionsOf(item.id()).stream().map(one ->
            new Numbered(one.position(), actions.decision(number(one), one)));
        Stream<Numbered> asked = facts.actionsOf(item).stream().map(row ->
            new Numbered(row.action().place().position(), actions.action(number(row), row)));
        return Stream.concat(decided, asked).sorted(Comparator.comparingInt(Numbered::position)).map(Numbered::block).toList();
    }

    private List<Block> otherDecisions() {
        return meeting.decisions().stream().filter(one -> one.item().isEmpty())
            .<Block>map(one -> actions.decision("", one)).toList();
    }

    private List<Block> decisions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, phrases.text("decisions")));
        for (AgendaItem item : shown()) {
            meeting.decisionsOf(item.id()).forEach(one -> blocks.add(actions.decision(number(one), one)));
        }
        blocks.addAll(otherDecisions());
        return blocks;
    }

    private List<Block> actionTables() {
        List<Block> blocks = new ArrayList<>();
        List<ActionRow> here = facts.actions().stream().filter(row -> row.audience().openTo(reader)).toList();
        List<ActionRow> before = facts.before().stream().filter(row -> row.audience().openTo(reader)).toList();
        if (!here.isEmpty()) {
            blocks.add(Block.heading(2, phrases.text("actions")));
            blocks.add(actions.table(here, this::number));
        }
        if (!before.isEmpty()) {
            blocks.add(Block.heading(2, phrases.text("actions.before")));
            blocks.add(actions.table(before, row -> row.action().ref()));
        }
        return blocks;
    }

    private List<Block> next() {
        return meeting.links().nextOn().<List<Block>>map(day -> List.of(Block.heading(2, phrases.text("next")),
            Block.paragraph(phrases.day(day)))).orElse(List.of());
    }

    private List<AgendaItem> shown() {
        return meeting.agenda().stream().filter(item -> item.audience().openTo(reader)).toList();
    }

    private String number(Decision one) {
        return facts.number(one.item(), one.position());
    }

    private String number(ActionRow row) {
        return facts.number(row.action().place().item(), row.action().place().position());
    }

    private String footer() {
        String audience = reader == Audience.ALL ? "" : phrases.text("audience." + reader);
        return Stream.of(meeting.title() + ", " + phrases.day(meeting.when().on()), meeting.ref(), audience)
            .filter(text -> !text.isBlank()).reduce((one, other) -> one + " · " + other).orElse("");
    }
}
