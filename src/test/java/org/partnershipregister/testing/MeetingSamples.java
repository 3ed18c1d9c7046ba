package org.partnershipregister.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemKind;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.Owner;

/** The meeting of the design's picture, with one confidential item, one for partners only, and old actions. */
public final class MeetingSamples {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /** Words that only we, or only partners, may read; each stands nowhere else. */
    public static final String SECRET = "Wolverine";
    public static final String FOR_PARTNERS = "Kingfisher";

    private MeetingSamples() {
    }

    public static MeetingFacts facts() {
        AgendaItem apologies = AgendaItem.titled("Apologies and interests", ItemKind.STANDING)
            .noted("<p>Apologies from Borough Police.</p>");
        AgendaItem venue = AgendaItem.business("Venue training").noted("""
            <p>Two sessions held at <strong>Harbour College</strong>; 34 of 60 staff &amp; volunteers now trained.</p>
            <ul><li>staffing was <em>hard</em></li><li>both rooms were free</li></ul>
            <ol><li>book early</li></ol>
            <h2>Costs</h2>
            <p>See <a href="https://example.org/costs">the list</a>.</p>""");
        AgendaItem partners = AgendaItem.business("Prices for " + FOR_PARTNERS).forReaders(Audience.PARTNERS)
            .noted("<p>" + FOR_PARTNERS + " is dear.</p>");
        AgendaItem secret = AgendaItem.business("About " + SECRET).forReaders(Audience.OURS_ONLY)
            .noted("<p>" + SECRET + " must not know.</p>");
        AgendaItem form = AgendaItem.business("Shared incident form").in(ItemState.DEFERRED);
        Meeting meeting = Meeting.planned("Steering group", DAY).edit().state(MeetingState.HELD)
            .from(Optional.of(LocalTime.of(14, 0)), Optional.of(LocalTime.of(15, 30))).at("Town Hall, room 2", "")
            .notes(SECRET + " in our remarks").attendance(attendance())
            .agenda(List.of(apologies, venue, secret, partners, form)).nextOn(Optional.of(LocalDate.of(2027, 1, 9)))
            .decide(Decision.agreed(venue.id(), 1, "Hold the remaining sessions before March."))
            .decide(Decision.agreed(secret.id(), 1, "Watch " + SECRET)).done();
        return new MeetingFacts(meeting, "Riverside Community Trust", "Safer Streets Partnership",
            List.of(row(meeting, venue, 2, "Book the college for February", "Housing Link"),
                row(meeting, secret, 2, "Ring " + SECRET, "Riverside"), row(meeting, partners, 1, "Ask " + FOR_PARTNERS, "")),
            List.of(row(meeting, venue, 1, "Circulate safeguarding policy", "Housing Link"),
                row(meeting, secret, 1, "Old " + SECRET, "Riverside")), DAY);
    }

    private static List<Attendance> attendance() {
        return List.of(person("Asha Patel", "Riverside Community Trust", Capacity.CHAIR, AttendanceState.PRESENT),
            person("Tom Bell", "Borough Council", Capacity.REPRESENTATIVE, AttendanceState.PRESENT),
            person("Kim Osei", "Borough Police", Capacity.REPRESENTATIVE, AttendanceState.APOLOGIES),
            person("Sam Reed", "Housing Link", Capacity.REPRESENTATIVE, AttendanceState.ONLINE));
    }

    private static Attendance person(String name, String organisation, Capacity capacity, AttendanceState state) {
        return new Attendance(Ids.next(), Optional.empty(), name, Optional.empty(), organisation, capacity, state);
    }

    private static ActionRow row(Meeting meeting, AgendaItem item, int position, String text, String owner) {
        Action action = Action.of(new Action.Source(Optional.of(meeting.id()), Optional.of(item.id()), Optional.empty(), position),
            text, Owner.named(owner), Optional.of(LocalDate.of(2026, 12, 12)));
        return new ActionRow(action, owner, "", Optional.empty(), Optional.of(DAY), "Safer Streets Partnership", item.audience());
    }
}
