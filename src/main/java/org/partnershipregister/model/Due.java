package org.partnershipregister.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that falls due on a day and needs someone.
 *
 * @param what   the record's title or the action's text
 * @param detail what more its sentence needs, such as who owns the action; "" if not known
 * @param where  the partnership it belongs to, "" if none
 */
public record Due(Reason reason, LocalDate on, Kind kind, UUID id, String what, String detail, String where) {

    /** What falls due. */
    public enum Reason {
        AGREEMENT_REVIEW, AGREEMENT_NOTICE, NOTICE_RUNS_OUT, AGREEMENT_ENDS, MEETING, ACTION, PARTNERSHIP_REVIEW, PARTNER_CHECK,
        DUE_DILIGENCE, RELATIONSHIP_TEST, STEP, OPPORTUNITY, REFERRAL, PATHWAY_REVIEW, BID, OBLIGATION, PLEDGE,
        SECONDMENT_ENDS, FLOW_REVIEW, ACTIVITY, ACTIVITY_SHARING
    }
}
