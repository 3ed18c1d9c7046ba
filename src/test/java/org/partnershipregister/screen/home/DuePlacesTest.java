package org.partnershipregister.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Place;

/** Every verb on Home leads to where the thing is dealt with: asked of all that falls due within two years in the sample town. */
class DuePlacesTest {
    private static final int TWO_YEARS = 730;

    /** The kinds of record that each reason may lead to, as a person would expect from its sentence. */
    private static final Map<Due.Reason, Set<Kind>> EXPECTED = Map.ofEntries(
        Map.entry(Due.Reason.AGREEMENT_REVIEW, Set.of(Kind.AGREEMENT)), Map.entry(Due.Reason.AGREEMENT_NOTICE, Set.of(Kind.AGREEMENT)),
        Map.entry(Due.Reason.NOTICE_RUNS_OUT, Set.of(Kind.AGREEMENT)),
        Map.entry(Due.Reason.AGREEMENT_ENDS, Set.of(Kind.AGREEMENT)), Map.entry(Due.Reason.MEETING, Set.of(Kind.MEETING)),
        Map.entry(Due.Reason.ACTION, Set.of(Kind.ACTION)), Map.entry(Due.Reason.PARTNERSHIP_REVIEW, Set.of(Kind.PARTNERSHIP)),
        Map.entry(Due.Reason.PARTNER_CHECK, Set.of(Kind.ORGANISATION)), Map.entry(Due.Reason.DUE_DILIGENCE, Set.of(Kind.ORGANISATION)),
        Map.entry(Due.Reason.OPPORTUNITY, Set.of(Kind.OPPORTUNITY)), Map.entry(Due.Reason.REFERRAL, Set.of(Kind.REFERRAL)),
        Map.entry(Due.Reason.PATHWAY_REVIEW, Set.of(Kind.REFERRAL_PATHWAY)), Map.entry(Due.Reason.BID, Set.of(Kind.BID)),
        Map.entry(Due.Reason.OBLIGATION, Set.of(Kind.BID, Kind.AGREEMENT)), Map.entry(Due.Reason.PLEDGE, Set.of(Kind.RESOURCE_CONTRIBUTION)),
        Map.entry(Due.Reason.FLOW_REVIEW, Set.of(Kind.INFORMATION_FLOW)), Map.entry(Due.Reason.ACTIVITY, Set.of(Kind.JOINT_ACTIVITY)),
        Map.entry(Due.Reason.ACTIVITY_SHARING, Set.of(Kind.JOINT_ACTIVITY)));

    private static final Map<Due.Reason, String> TABS = Map.of(Due.Reason.STEP, "stepsTab",
        Due.Reason.RELATIONSHIP_TEST, "relationshipTab", Due.Reason.SECONDMENT_ENDS, "resourcesTab");

    @Test
    void everyReasonLeadsToWhereItIsDealtWith() {
        try (Register register = TestRegister.empty()) {
            SampleRegister.fill(register);
            List<Due> dues = new OverviewStore(register.database()).due(TWO_YEARS);
            dues.forEach(due -> assertThat(DuePlaces.of(due)).as(due.toString()).isEqualTo(TABS.containsKey(due.reason())
                ? new Place.PartnershipTab(due.id(), TABS.get(due.reason())) : Place.of(due.kind(), due.id())));
            dues.forEach(due -> assertThat(EXPECTED.getOrDefault(due.reason(), Set.of(Kind.PARTNERSHIP))).as(due.toString())
                .contains(due.kind()));
        }
    }

    @Test
    void noReasonIsForgotten() {
        Set<Due.Reason> known = EnumSet.copyOf(EXPECTED.keySet());
        known.addAll(TABS.keySet());
        assertThat(known).containsExactlyInAnyOrder(Due.Reason.values());
    }
}
