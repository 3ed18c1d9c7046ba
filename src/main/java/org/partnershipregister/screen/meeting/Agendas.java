package org.partnershipregister.screen.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.ItemKind;
import org.partnershipregister.model.meeting.Meeting;

/** Steps on an agenda that are more than a change of one item. */
final class Agendas {
    private Agendas() {
    }

    /** Business is put before any other business, which with what follows it closes every agenda. */
    static Meeting with(Meeting meeting, AgendaItem item) {
        List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
        int place = (int) agenda.stream().takeWhile(one -> one.kind() != ItemKind.ANY_OTHER).count();
        agenda.add(place, item);
        return meeting.edit().agenda(agenda).done();
    }

    static Meeting without(Meeting meeting, UUID item) {
        return meeting.edit().agenda(meeting.agenda().stream().filter(one -> !one.id().equals(item)).toList())
            .decisions(meeting.decisions().stream().filter(one -> one.item().filter(item::equals).isEmpty()).toList()).done();
    }

    /** Up (-1) or down (1) by one, if there is room. */
    static Meeting moved(Meeting meeting, UUID item, int by) {
        List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
        int from = meeting.numberOf(item) - 1;
        int to = from + by;
        if (from >= 0 && to >= 0 && to < agenda.size()) {
            agenda.add(to, agenda.remove(from));
        }
        return meeting.edit().agenda(agenda).done();
    }
}
