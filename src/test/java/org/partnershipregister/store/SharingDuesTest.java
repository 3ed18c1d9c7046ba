package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.TestRegister.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.TestRegister;

/** The number beside joint activities and what Home says of them go by the same days. */
class SharingDuesTest {
    private Register register;
    private UUID partnership;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        partnership = new PartnershipStore(register.database()).save(Partnership.named("Fair", PartnershipModel.JOINT_EVENT)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAgreedActivityWithoutADayNeedsNobodyHoweverLongAgoItWasAgreed() {
        activity("No day yet", ActivityState.AGREED, TODAY.minusMonths(2), Optional.empty());
        assertThat(needing()).isZero();
        assertThat(dues()).isZero();
    }

    @Test
    void onePastItsDayAndOneHeldMoreThanFourWeeksAgoNeedSomeone() {
        activity("Should have been held", ActivityState.PLANNED, TODAY.minusMonths(2), Optional.of(TODAY.minusDays(1)));
        activity("Today", ActivityState.PLANNED, TODAY.minusMonths(2), Optional.of(TODAY));
        activity("To be shared out today", ActivityState.HELD, TODAY.minusDays(28), Optional.of(TODAY.minusDays(28)));
        activity("Should have been shared out", ActivityState.HELD, TODAY.minusDays(29), Optional.of(TODAY.minusDays(29)));
        activity("Held without a day", ActivityState.HELD, TODAY.minusDays(29), Optional.empty());
        activity("Called off", ActivityState.CANCELLED, TODAY.minusDays(90), Optional.of(TODAY.minusDays(90)));
        assertThat(needing()).isEqualTo(3);
        assertThat(dues()).isEqualTo(3);
    }

    private void activity(String title, ActivityState state, LocalDate since, Optional<LocalDate> day) {
        new ActivityStore(register.database()).save(JointActivity.idea(partnership, ActivityKind.EVENT, title)
            .with(new JointActivity.Standing(state, Optional.of(since), ""))
            .with(new JointActivity.Plan(day, Optional.empty(), "", Optional.empty())));
    }

    private int needing() {
        return new OverviewStore(register.database()).counts().get(Kind.JOINT_ACTIVITY).needing();
    }

    /** Those that are late, counted from the list of what is due. */
    private long dues() {
        return new OverviewStore(register.database()).due(0).stream().filter(due -> due.kind() == Kind.JOINT_ACTIVITY)
            .map(Due::on).filter(TODAY::isAfter).count();
    }
}
