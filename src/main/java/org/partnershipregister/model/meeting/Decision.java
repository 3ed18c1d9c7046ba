package org.partnershipregister.model.meeting;

import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * What a meeting decided.
 *
 * @param item       the agenda item it belongs to, empty for one of the meeting as a whole
 * @param position   its number among the decisions and actions of the item, from 1: Decision 3.1, Action 3.2
 * @param proposedBy the organisation or person, "" if not recorded
 */
public record Decision(UUID id, Optional<UUID> item, int position, String text, Method method, Outcome outcome,
                       String proposedBy) {

    /** How it was decided. */
    public enum Method { CONSENSUS, VOTE, CHAIR, LEAD_BODY }

    /** What was decided about it. */
    public enum Outcome { AGREED, NOT_AGREED, NOTED, DEFERRED }

    /** Agreed by all. */
    public static Decision agreed(UUID item, int position, String text) {
        return new Decision(Ids.next(), Optional.of(item), position, text, Method.CONSENSUS, Outcome.AGREED, "");
    }

    public Decision text(String newText) {
        return new Decision(id, item, position, newText, method, outcome, proposedBy);
    }

    public Decision by(Method newMethod, Outcome newOutcome, String proposer) {
        return new Decision(id, item, position, text, newMethod, newOutcome, proposer);
    }
}
