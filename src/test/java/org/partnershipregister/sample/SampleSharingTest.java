package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.SharingHint;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.activity.ActivityLists;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.sharing.FlowLists;
import org.partnershipregister.store.sharing.SharingLogStore;
import org.partnershipregister.testing.TestRegister;

/** The town's information flows and joint activities. */
class SampleSharingTest {
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
    void flowsOfFourPartnershipsStandInEveryState() {
        FlowLists lists = new FlowLists(register.database());
        List<FlowRow> rows = lists.rows(lists.ids(FlowQuestion.ALL));
        assertThat(rows).hasSize(11).extracting(FlowRow::partnership).contains("Youth Referral Pathway", "Safer Streets Partnership");
        assertThat(rows).extracting(row -> row.flow().course().state()).contains(FlowState.values());
        assertThat(rows).allSatisfy(row -> assertThat(row.flow().problems()).as(row.flow().title()).isEmpty());
        assertThat(rows).filteredOn(row -> row.flow().doubts(TestRegister.TODAY).isEmpty()).hasSizeGreaterThan(4);
    }

    @Test
    void thePathwayRestsOnAMemorandumAndTheForumDoesNot() {
        SharingLogStore log = new SharingLogStore(register.database());
        assertThat(log.hint(partnership("Youth Referral Pathway"))).contains(SharingHint.MEMORANDUM_ONLY);
        assertThat(log.hint(partnership("Safeguarding Adults Forum"))).isEmpty();
        SharingLog read = log.log();
        assertThat(read.agreements()).hasSize(3).anyMatch(one -> one.flows().size() == 2);
        assertThat(read.without()).isNotEmpty();
    }

    @Test
    void activitiesOfThreeYearsAreSharedOutOrOpenOrStillToCome() {
        ActivityLists lists = new ActivityLists(register.database());
        ActivityStore store = new ActivityStore(register.database());
        List<JointActivity> all = lists.ids(ActivityQuestion.ALL).stream().map(store::get).toList();
        assertThat(all).hasSize(19).extracting(JointActivity::kind).contains(ActivityKind.values());
        assertThat(all).extracting(one -> one.standing().state()).contains(ActivityState.values());
        assertThat(all).allSatisfy(one -> {
            assertThat(one.problems()).as(one.title()).isEmpty();
            assertThat(one.sharesProblem()).as(one.title()).isEmpty();
            assertThat(one.standing().state() != ActivityState.SHARED_OUT || one.settled() || !one.standing().reason().isEmpty())
                .as(one.title()).isTrue();
        });
        assertThat(all).anyMatch(one -> one.standing().state() == ActivityState.HELD && !one.settled());
    }

    private static UUID partnership(String name) {
        return new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name)).getFirst();
    }
}
