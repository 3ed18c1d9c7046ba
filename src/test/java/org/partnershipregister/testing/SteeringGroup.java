package org.partnershipregister.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemKind;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.Owner;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.partnership.PartnershipStore;

/** The group of the design's picture in a register: six organisations, an earlier meeting with open actions, and today's. */
public record SteeringGroup(UUID partnership, Meeting before, Meeting now) {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    public static SteeringGroup in(Register register) {
        RegisterRows rows = new RegisterRows(register);
        UUID partnership = new PartnershipStore(register.database()).save(Partnership.named("Safer Streets Partnership", PartnershipModel.MULTI_AGENCY)).id();
        List<Attendance> people = List.of(
            person(rows, "Asha", "Patel", "Riverside Community Trust", Capacity.CHAIR),
            person(rows, "Tom", "Bell", "Borough Council", Capacity.REPRESENTATIVE),
            person(rows, "Kim", "Osei", "Borough Police", Capacity.REPRESENTATIVE),
            person(rows, "Sam", "Reed", "Housing Link", Capacity.REPRESENTATIVE),
            person(rows, "Lena", "Ward", "Nightworks Ltd", Capacity.REPRESENTATIVE),
            person(rows, "Mo", "Ali", "Young Voices Group", Capacity.REPRESENTATIVE));
        MeetingStore meetings = new MeetingStore(register.database());
        Meeting before = meetings.save(Meeting.planned("Steering group", DAY.minusDays(42)).edit()
            .partnership(Optional.of(partnership)).state(MeetingState.HELD).agenda(List.of(AgendaItem.business("Actions"))).done());
        oldActions(register, before, people);
        return new SteeringGroup(partnership, before, meetings.save(now(partnership, before, people)));
    }

    private static Meeting now(UUID partnership, Meeting before, List<Attendance> people) {
        AgendaItem venue = AgendaItem.business("Venue training")
            .noted("<p>Two sessions held at Harbour College; 34 of 60 staff now trained.</p>");
        List<AgendaItem> agenda = new ArrayList<>(List.of(
            AgendaItem.titled("Apologies and interests", ItemKind.STANDING).noted("<p>Apologies from Borough Police.</p>"),
            AgendaItem.titled("Notes of the last meeting, and actions carried forward", ItemKind.STANDING)
                .noted("<p>Agreed as a true record. Four actions closed, five carried forward.</p>"),
            venue, AgendaItem.business("Shared incident form"), AgendaItem.business("Budget 2027"),
            AgendaItem.titled("Any other business", ItemKind.ANY_OTHER),
            AgendaItem.titled("Date of next meeting", ItemKind.STANDING)));
        return Meeting.planned("Steering group", DAY).edit().partnership(Optional.of(partnership))
            .from(Optional.of(LocalTime.of(14, 0)), Optional.empty()).at("Town Hall, room 2", "")
            .after(Optional.of(before.id())).nextOn(Optional.of(LocalDate.of(2027, 1, 9)))
            .attendance(people.stream().map(Attendance::again).toList()).agenda(agenda)
            .decide(Decision.agreed(venue.id(), 1, "Hold the remaining sessions before March.")).done();
    }

    private static void oldActions(Register register, Meeting before, List<Attendance> people) {
        ActionStore actions = new ActionStore(register.database());
        List<String> texts = List.of("Circulate safeguarding policy", "Send venue list", "Agree data sharing annex",
            "Draft budget 2027", "Invite the college");
        List<Integer> days = List.of(3, -11, -26, 55, -40);
        List<Integer> owners = List.of(3, 4, 1, 0, 5);
        for (int i = 0; i < texts.size(); i++) {
            Attendance owner = people.get(owners.get(i));
            actions.save(Action.of(new Action.Source(Optional.of(before.id()), Optional.of(before.agenda().getFirst().id()),
                before.partnership(), i + 1), texts.get(i), Owner.contact(owner.contact().orElseThrow(), owner.organisation()),
                Optional.of(TestRegister.TODAY.plusDays(days.get(i)))));
        }
    }

    private static Attendance person(RegisterRows rows, String given, String family, String organisation, Capacity capacity) {
        return Attendance.of(rows.contact(given, family), rows.organisation(organisation).id(), capacity,
            AttendanceState.NOT_RECORDED);
    }
}
