package org.partnershipregister.screen.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.TypedTime;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields beside the notes: title, day, hours, place, next meeting, quorum and who takes notes. */
final class MeetingForm extends FormModel {
    final StringProperty title = text("title");
    final StringProperty on = date("on");
    final StringProperty start = text("start");
    final StringProperty end = text("end");
    final StringProperty place = text("place");
    final StringProperty nextOn = date("nextOn");
    final StringProperty quorum = text("quorum");
    final StringProperty minuteTaker = text("minuteTaker");
    private final Formats formats;

    MeetingForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    void show(Meeting meeting) {
        fill(title, meeting.title());
        fill(on, Optional.of(meeting.when().on()));
        fill(start, meeting.when().start().map(formats::time).orElse(""));
        fill(end, meeting.when().end().map(formats::time).orElse(""));
        fill(place, meeting.where().place());
        fill(nextOn, meeting.links().nextOn());
        fill(quorum, meeting.roles().quorum().map(String::valueOf).orElse(""));
        fill(minuteTaker, meeting.roles().minuteTaker());
    }

    /** Puts what is typed here, read now, into a meeting; its other facts stay as they are. */
    UnaryOperator<Meeting> changed() {
        String newTitle = savable(title).strip();
        String newPlace = savable(place).strip();
        Optional<LocalDate> day = savableDay(on);
        Optional<LocalTime> from = TypedTime.parse(savable(start));
        Optional<LocalTime> until = TypedTime.parse(savable(end));
        Optional<LocalDate> next = savableDay(nextOn);
        String taker = savable(minuteTaker).strip();
        Optional<Integer> needed = number(savable(quorum));
        return meeting -> meeting.edit().title(newTitle).at(newPlace, meeting.where().link())
            .on(day.orElse(meeting.when().on())).from(from, until).nextOn(next)
            .roles(new Meeting.Roles(meeting.roles().chair(), taker, needed)).done();
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        time("start", start, problems);
        time("end", end, problems);
        if (!quorum.get().isBlank() && number(quorum.get()).isEmpty()) {
            problems.add(Problem.error("quorum", "problem.meeting.quorum"));
        }
        LocalDate day = day(on).orElse(LocalDate.EPOCH);
        if (on.get().isBlank()) {
            problems.add(Problem.error("on", "problem.meeting.on"));
        }
        problems.addAll(new Problems().maxLength("minuteTaker", minuteTaker.get(), Meeting.LONGEST_TAKER).list());
        problems.addAll(Meeting.planned(title.get(), day).edit().at(place.get(), "").nextOn(day(nextOn))
            .from(parsed(start), parsed(end)).done().problems());
        return problems;
    }

    private static void time(String field, StringProperty value, List<Problem> problems) {
        if (!value.get().isBlank() && parsed(value).isEmpty()) {
            problems.add(Problem.error(field, "problem.meeting.time", value.get()));
        }
    }

    private static Optional<LocalTime> parsed(StringProperty value) {
        return TypedTime.parse(value.get());
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }
}
