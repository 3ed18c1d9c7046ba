package org.partnershipregister.screen.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.model.meeting.OwnerNames;
import org.partnershipregister.model.meeting.QuickEntry;
import org.partnershipregister.model.meeting.QuickEntryReader;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.ui.Tools;

/** What the parts of a meeting's page have in common: the facts last read, and the steps that change them. */
final class MeetingDesk {
    final Register register;
    final Tools tools;
    private final UUID id;
    private final MeetingStore meetings;
    private final ActionStore actions;
    private Optional<MeetingFacts> facts = Optional.empty();

    MeetingDesk(Register register, Tools tools, UUID id) {
        this.register = register;
        this.tools = tools;
        this.id = id;
        this.meetings = new MeetingStore(register.database());
        this.actions = new ActionStore(register.database());
    }

    UUID id() {
        return id;
    }

    void take(MeetingFacts read) {
        facts = Optional.of(read);
    }

    Optional<MeetingFacts> facts() {
        return facts;
    }

    MeetingFacts known() {
        return facts.orElseThrow();
    }

    Meeting meeting() {
        return known().meeting();
    }

    boolean frozen() {
        return meeting().minutes().frozen();
    }

    /** Changes the meeting under the text key {@code change.meeting.<what>}. */
    void change(String what, UnaryOperator<Meeting> step) {
        run(() -> meetings.change(id, "change.meeting." + what, step), kept -> { });
    }

    /** Keeps the notes of an item; what could not be kept is told, and then {@code failed} is run. */
    void keepNotes(UUID item, String html, Runnable kept, Runnable failed) {
        tools.status().unsaved();
        tools.work().run(() -> meetings.change(id, "change.meeting.notes", now -> now.edit().note(item, html).done()), result -> {
            tools.status().saved();
            kept.run();
        }, thrown -> {
            failed.run();
            tools.work().complain(thrown);
        });
    }

    /** The same for one item. */
    void changeItem(String what, UUID item, UnaryOperator<AgendaItem> step) {
        change(what, kept -> kept.edit().item(item, step).done());
    }

    void done(UUID action, boolean ticked) {
        LocalDate today = tools.formats().today();
        run(() -> ticked ? actions.done(action, today) : actions.reopen(action), kept -> { });
    }

    void changeAction(UUID action, UnaryOperator<Action> step) {
        run(() -> actions.change(action, "change.action.saved", step), kept -> { });
    }

    void deleteAction(UUID action) {
        run(() -> {
            actions.delete(action);
            return action;
        }, gone -> tools.status().undoable(tools.text("meeting.action.deleted")));
    }

    void decide(UUID item, String text) {
        int position = nextPosition(item);
        change("decision", kept -> kept.edit().decide(Decision.agreed(item, position, text.strip()))
            .item(item, one -> one.state() == ItemState.OPEN ? one.in(ItemState.DISCUSSED) : one).done());
    }

    /** Adds an action as it was typed in one line. */
    void ask(UUID item, String line) {
        QuickEntry entry = reader().read(line);
        Action.Source place = new Action.Source(Optional.of(id), Optional.of(item), meeting().partnership(), nextPosition(item));
        Action action = Action.of(place, entry.text(), names().owner(entry.owner()), entry.dueOn());
        run(() -> actions.save(action), kept -> { });
    }

    QuickEntryReader reader() {
        return new QuickEntryReader(tools.formats().today(), meeting().links().nextOn(), names().all());
    }

    OwnerNames names() {
        return new OwnerNames(meeting().attendance());
    }

    <T> void run(Callable<T> job, Consumer<? super T> done) {
        tools.status().unsaved();
        tools.work().run(job, result -> {
            tools.status().saved();
            done.accept(result);
        });
    }

    private int nextPosition(UUID item) {
        List<Integer> used = new ArrayList<>(meeting().decisionsOf(item).stream().map(Decision::position).toList());
        meeting().item(item).map(known()::actionsOf).orElse(List.of()).stream().map(ActionRow::action)
            .forEach(action -> used.add(action.place().position()));
        return used.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
