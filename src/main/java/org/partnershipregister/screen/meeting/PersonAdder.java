package org.partnershipregister.screen.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.ContactRow;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.ui.RecordPicker;

/** The field below the attendance list: a contact is chosen by typing, or somebody not in the register is added by name. */
final class PersonAdder {
    private static final int MOST = 10;
    private final RecordPicker picker;
    private final MeetingDesk desk;

    PersonAdder(RecordPicker picker, MeetingDesk desk) {
        this.picker = picker;
        this.desk = desk;
        ContactLists contacts = new ContactLists(desk.register.database());
        picker.use(desk.tools, typed -> {
            List<UUID> ids = contacts.ids(ContactQuestion.ALL.text(typed));
            return contacts.rows(ids.subList(0, Math.min(MOST, ids.size()))).stream().map(PersonAdder::link).toList();
        });
        picker.offerToAdd(name -> {
            add(Attendance.guest(name, "", AttendanceState.PRESENT));
            picker.clear();
        });
        picker.chosenProperty().addListener((choice, before, now) -> now.ifPresent(this::add));
    }

    private static RecordLink link(ContactRow row) {
        String name = row.organisation().isBlank() ? row.name() : row.name() + ", " + row.organisation();
        return new RecordLink(Kind.CONTACT, row.id(), name);
    }

    private void add(RecordLink person) {
        picker.chosenProperty().set(Optional.empty());
        desk.tools.work().run(() -> new ContactStore(desk.register.database()).get(person.id()), this::add);
    }

    private void add(Contact contact) {
        Optional<Position> position = contact.currentPositions(desk.meeting().when().on()).stream().findFirst();
        add(new Attendance(Ids.next(), Optional.of(contact.id()), "", position.map(Position::organisation), "",
            Capacity.REPRESENTATIVE, AttendanceState.PRESENT));
    }

    private void add(Attendance person) {
        desk.change("attendance", kept -> {
            List<Attendance> people = new ArrayList<>(kept.attendance());
            boolean known = person.contact().isPresent()
                && people.stream().anyMatch(one -> one.contact().equals(person.contact()));
            if (!known) {
                people.add(person);
            }
            return kept.edit().attendance(people).done();
        });
    }
}
