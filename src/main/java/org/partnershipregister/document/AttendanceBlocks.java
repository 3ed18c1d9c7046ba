package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.Quorum;

/** Who came, grouped by state, each with the organisation they spoke for that day. */
final class AttendanceBlocks {
    private final MeetingPhrases phrases;

    AttendanceBlocks(MeetingPhrases phrases) {
        this.phrases = phrases;
    }

    List<Block> of(Meeting meeting) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendanceState state : AttendanceState.values()) {
            List<String> people = meeting.attendance().stream().filter(one -> one.state() == state).map(this::person).toList();
            if (!people.isEmpty()) {
                rows.add(List.of(Cell.of(phrases.text("attendance." + state)), Cell.of(String.join("\n", people))));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Block.heading(2, phrases.text("attendance")));
            blocks.add(new Table("", List.of(), List.of(1, 3), rows));
        }
        quorum(meeting, blocks);
        return blocks;
    }

    private void quorum(Meeting meeting, List<Block> blocks) {
        Quorum quorum = meeting.quorum();
        quorum.needed().filter(needed -> meeting.state().met()).ifPresent(needed -> blocks.add(Block.paragraph(
            phrases.text(quorum.reached() ? "quorum.reached" : "quorum.missed", quorum.represented(), needed))));
    }

    private String person(Attendance one) {
        String name = one.organisationName().isBlank() ? one.name() : one.name() + ", " + one.organisationName();
        boolean plain = one.capacity() == Capacity.REPRESENTATIVE;
        return plain ? name : name + " (" + phrases.text("capacity." + one.capacity()) + ")";
    }
}
