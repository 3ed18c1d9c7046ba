package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.referral.ClientRef;
import org.partnershipregister.model.referral.PathwayQuestion;
import org.partnershipregister.model.referral.PathwayRow;
import org.partnershipregister.model.referral.PathwaySmoothness;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.ReferralQuestion;
import org.partnershipregister.model.referral.ReferralQuestion.Which;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.model.referral.Step;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.store.referral.ReferralLists;
import org.partnershipregister.store.referral.SmoothnessStore;
import org.partnershipregister.testing.TestRegister;

class SampleReferralsTest {
    private static Register register;

    @BeforeAll
    static void fill() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void theTwoReferralSystemsHaveSixPathwaysInSeveralStates() {
        PathwayLists lists = new PathwayLists(register.database());
        List<PathwayRow> rows = lists.rows(lists.ids(PathwayQuestion.ALL));
        assertThat(rows).hasSize(6);
        assertThat(rows).extracting(PathwayRow::partnership).contains("Youth Referral Pathway", "Money and Home Referral Scheme");
        assertThat(rows).extracting(PathwayRow::state).contains(PathwayState.LIVE, PathwayState.PAUSED, PathwayState.FORM_AGREED);
    }

    @Test
    void theLogIsLivelyAndNamesNobody() {
        ReferralLists lists = new ReferralLists(register.database());
        List<UUID> ids = lists.ids(ReferralQuestion.ALL);
        assertThat(ids).hasSizeBetween(120, 160);
        List<ReferralRow> rows = lists.rows(ids);
        assertThat(rows).extracting(ReferralRow::state).contains(ReferralState.PREPARED, ReferralState.ACCEPTED,
            ReferralState.DECLINED, ReferralState.IN_SERVICE, ReferralState.CLOSED, ReferralState.WITHDRAWN);
        assertThat(rows).noneMatch(row -> ClientRef.doubt(row.clientRef()).isPresent());
        assertThat(rows).anyMatch(row -> row.returned() > 0).anyMatch(row -> row.repeated() > 0);
        assertThat(lists.ids(ReferralQuestion.ALL.which(Which.LATE))).hasSizeBetween(2, 12);
        assertThat(lists.ids(ReferralQuestion.ALL.which(Which.OPEN))).hasSizeGreaterThan(8);
    }

    @Test
    void counsellingHasFiguresForMostQuartersAndHasGrownFaster() {
        PathwayLists lists = new PathwayLists(register.database());
        PathwaySmoothness smooth = new SmoothnessStore(register.database())
            .of(lists.ids(PathwayQuestion.ALL.text("counselling")).getFirst());
        List<Integer> medians = smooth.quarters().stream().flatMap(one -> one.smoothness().step(Step.FIRST_CONTACT).median().stream()).toList();
        assertThat(medians).hasSizeGreaterThan(5);
        assertThat(medians.getFirst()).isGreaterThan(medians.getLast());
    }
}
