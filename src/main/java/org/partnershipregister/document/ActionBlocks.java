package org.partnershipregister.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.document.Block.Tone;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.Decision.Outcome;

/** Decisions and actions as panels within the notes, and actions as a table at the end. */
final class ActionBlocks {
    private final MeetingPhrases phrases;

    ActionBlocks(MeetingPhrases phrases) {
        this.phrases = phrases;
    }

    Panel decision(String number, Decision decision) {
        String how = decision.outcome() == Outcome.AGREED || decision.outcome() == Outcome.NOT_AGREED
            ? phrases.text("decision." + decision.outcome() + "." + decision.method()) : phrases.text("decision." + decision.outcome());
        String by = decision.proposedBy().isBlank() ? "" : " " + phrases.text("decision.proposed", decision.proposedBy());
        return new Panel(Tone.DECISION, (phrases.text("decision") + " " + number).strip(),
            List.of(Block.paragraph(decision.text()), Block.paragraph(Inline.italic(how + by))));
    }

    Panel action(String number, ActionRow row) {
        return new Panel(Tone.ACTION, (phrases.text("action") + " " + number).strip(),
            List.of(Block.paragraph(row.action().text()), Block.paragraph(Inline.italic(ownerAndDay(row)))));
    }

    /** Number, action, owner and day of each; {@code number} says how a row is cited. */
    Table table(List<ActionRow> rows, Function<ActionRow, String> number) {
        List<Cell> header = List.of(Cell.of(phrases.text("table.number")), Cell.of(phrases.text("table.action")),
            Cell.of(phrases.text("table.owner")), Cell.of(phrases.text("table.due")));
        return new Table("", header, List.of(3, 9, 6, 5), rows.stream()
            .map(row -> List.of(Cell.of(number.apply(row)), Cell.of(row.action().text()), Cell.of(owner(row)),
                Cell.of(day(row.action())))).toList());
    }

    private String ownerAndDay(ActionRow row) {
        return phrases.text("action.owner", owner(row)) + " " + dueSentence(row.action());
    }

    private String owner(ActionRow row) {
        return row.ownerInFull().isBlank() ? phrases.text("owner.none") : row.ownerInFull();
    }

    private String day(Action action) {
        return state(action).orElseGet(() -> action.dueOn().map(phrases::day).orElse(phrases.text("due.none")));
    }

    private String dueSentence(Action action) {
        return state(action).orElseGet(() -> action.dueOn().map(day -> phrases.text("action.due", phrases.day(day)))
            .orElse(phrases.text("action.due.none")));
    }

    private Optional<String> state(Action action) {
        ActionState state = action.outcome().state();
        String on = action.outcome().doneOn().map(phrases::day).orElse("");
        return state.open() ? Optional.empty() : Optional.of(phrases.text("action." + state, on));
    }
}
