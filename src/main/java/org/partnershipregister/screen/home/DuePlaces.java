package org.partnershipregister.screen.home;

import org.partnershipregister.model.Due;
import org.partnershipregister.ui.Place;

/** Where something due is dealt with: the record, or the tab of its partnership that has what is due. */
final class DuePlaces {

    private DuePlaces() {
    }

    static Place of(Due due) {
        return switch (due.reason()) {
            case STEP -> new Place.PartnershipTab(due.id(), "stepsTab");
            case RELATIONSHIP_TEST -> new Place.PartnershipTab(due.id(), "relationshipTab");
            case SECONDMENT_ENDS -> new Place.PartnershipTab(due.id(), "resourcesTab");
            case AGREEMENT_REVIEW, AGREEMENT_NOTICE, NOTICE_RUNS_OUT, AGREEMENT_ENDS, MEETING, ACTION, PARTNERSHIP_REVIEW, PARTNER_CHECK, DUE_DILIGENCE,
                OPPORTUNITY, REFERRAL, PATHWAY_REVIEW, BID, OBLIGATION, PLEDGE, FLOW_REVIEW, ACTIVITY, ACTIVITY_SHARING ->
                Place.of(due.kind(), due.id());
        };
    }
}
