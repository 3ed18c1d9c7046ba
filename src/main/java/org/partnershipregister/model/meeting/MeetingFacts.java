package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a paper about a meeting is made from, read at once.
 *
 * @param us          the organisation that keeps the register, "" while it has no name
 * @param partnership the partnership's name, "" for none
 * @param actions     what this meeting asked for, by item and position
 * @param before      what earlier meetings left open
 */
public record MeetingFacts(Meeting meeting, String us, String partnership, List<ActionRow> actions,
                           List<ActionRow> before, LocalDate asOf) {
    public MeetingFacts {
        actions = List.copyOf(actions);
        before = List.copyOf(before);
    }

    /** The actions of one item, in their order. */
    public List<ActionRow> actionsOf(AgendaItem item) {
        return actions.stream().filter(row -> row.action().place().item().filter(item.id()::equals).isPresent()).toList();
    }

    /** The number a decision or action is cited by, such as 3.1; "" when it belongs to no item. */
    public String number(Optional<UUID> item, int position) {
        return item.map(meeting::numberOf).filter(number -> number > 0).map(number -> number + "." + position).orElse("");
    }
}
