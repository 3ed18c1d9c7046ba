package org.partnershipregister.screen.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.meeting.MinutesStore;
import org.partnershipregister.store.meeting.PlanningStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** What becomes of a meeting and its notes: held, sent round, approved, corrected, the next one planned, deleted. */
final class MeetingMoves {
    private final MeetingDesk desk;
    private final Tools tools;
    private final MeetingPapers papers;
    private final MinutesStore minutes;
    private final PlanningStore planning;

    MeetingMoves(MeetingDesk desk, MeetingPapers papers) {
        this.desk = desk;
        this.tools = desk.tools;
        this.papers = papers;
        this.minutes = new MinutesStore(desk.register.database());
        this.planning = new PlanningStore(desk.register.database());
    }

    /** The steps possible now. */
    void fill(MenuButton menu) {
        Meeting meeting = desk.meeting();
        List<MenuItem> items = new ArrayList<>();
        for (MeetingState state : MeetingState.values()) {
            if (state != meeting.state()) {
                items.add(item("meeting.mark." + state.name().toLowerCase(Locale.ROOT),
                    () -> desk.change("saved", kept -> kept.edit().state(state).done())));
            }
        }
        items.add(new SeparatorMenuItem());
        if (meeting.minutes().frozen()) {
            items.add(item("meeting.correct", () -> desk.run(() -> minutes.correct(desk.id()), kept -> { })));
        } else {
            items.add(item("meeting.circulate", this::circulate));
            items.add(item("meeting.approve", this::approve));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("networking.meeting.opportunity",
            () -> tools.navigator().go(new Place.NewOpportunity(meeting.partnership(), Optional.of(meeting.id())))));
        items.add(item("networking.meeting.practice",
            () -> tools.navigator().go(new Place.NewPractice(meeting.partnership(), Optional.of(meeting.id())))));
        items.add(new SeparatorMenuItem());
        items.add(item("meeting.plan-next", this::planNext));
        items.add(item("meeting.delete", this::delete));
        menu.getItems().setAll(items);
    }

    /** Plans the meeting after this one, on the day proposed or typed, and goes there. */
    void planNext() {
        tools.work().run(() -> planning.nextDay(desk.id()), day -> tools.dialogs().askText(tools.text("meeting.plan-next"),
            tools.text("meeting.on"), tools.formats().date(day), tools.text("meeting.plan"))
            .ifPresent(typed -> tools.formats().parseDate(typed).ifPresentOrElse(this::plan,
                () -> tools.dialogs().tell(tools.text("meeting.plan-next"), tools.text("problem.date", typed)))));
    }

    private void plan(LocalDate day) {
        desk.run(() -> planning.planNext(desk.id(), day), next -> tools.navigator().go(new Place.Meeting(next.id())));
    }

    private void circulate() {
        LocalDate today = tools.formats().today();
        tools.dialogs().askText(tools.text("meeting.circulate"), tools.text("meeting.circulate.to"), "",
            tools.text("meeting.circulate.do")).ifPresent(to -> papers.withText(text ->
                desk.run(() -> minutes.circulate(desk.id(), text, today, to), kept -> { })));
    }

    private void approve() {
        String again = desk.meeting().minutes().state() == MinutesState.CORRECTED ? "meeting.approve.again" : "meeting.approve.text";
        if (tools.dialogs().confirm(tools.text("meeting.approve"), tools.text(again), tools.text("meeting.approve.do"))) {
            LocalDate today = tools.formats().today();
            papers.withText(text -> desk.run(() -> minutes.approve(desk.id(), text, today, Optional.empty()), kept -> { }));
        }
    }

    private void delete() {
        MeetingStore meetings = new MeetingStore(desk.register.database());
        String title = desk.meeting().title();
        desk.run(() -> {
            meetings.delete(desk.id());
            return title;
        }, gone -> {
            tools.navigator().go(new Place.MeetingList());
            tools.status().undoable(tools.text("meeting.deleted", gone));
        });
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(tools.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
