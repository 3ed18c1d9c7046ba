package org.partnershipregister.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.testing.ActivitySamples;
import org.partnershipregister.testing.TestRegister;

class JointActivityTest {
    private final JointActivity course = ActivitySamples.held(SplitRule.EQUALLY, List.of(
        ActivitySamples.partner("One", 10_000, 0, 10, 8), ActivitySamples.partner("Two", 5_050, 2_000, 6, 6)));

    /** Cost 150.50, income 20, net −130.50; 14 of 16 places taken; 15,050 ÷ 14 = 1,075 pence each. */
    @Test
    void costsIncomeAndPeopleAreAddedUp() {
        assertThat(course.costPence()).isEqualTo(15_050);
        assertThat(course.incomePence()).isEqualTo(2_000);
        assertThat(course.netPence()).isEqualTo(-13_050);
        assertThat(course.people(ActivityPartner.People::attended)).isEqualTo(14);
        assertThat(course.people(ActivityPartner.People::places)).isEqualTo(16);
        assertThat(course.costPerPersonPence()).contains(1_075L);
    }

    /** 100 ÷ 3 = 33.3 rounds down, 200 ÷ 3 = 66.7 up, 1 ÷ 2 up. */
    @Test
    void costPerPersonIsRoundedToThePenny() {
        assertThat(costing(100, 3).costPerPersonPence()).contains(33L);
        assertThat(costing(200, 3).costPerPersonPence()).contains(67L);
        assertThat(costing(1, 2).costPerPersonPence()).contains(1L);
        assertThat(costing(200, 0).costPerPersonPence()).isEmpty();
    }

    @Test
    void itNeedsATitleAndAFirstDayAndEndsAfterItBegins() {
        JointActivity odd = course.edit().title(" ").done().with(new JointActivity.Plan(Optional.of(TestRegister.TODAY),
            Optional.of(TestRegister.TODAY.minusDays(1)), "", Optional.empty()));
        assertThat(odd.problems()).extracting(Problem::field).containsExactly("title", "from", "to");
        JointActivity endless = course.with(new JointActivity.Plan(Optional.empty(), Optional.of(TestRegister.TODAY), "",
            Optional.empty()));
        assertThat(endless.problems()).extracting(Problem::key).containsExactly("problem.activity.from");
    }

    @Test
    void anOrganisationTakesPartOnce() {
        ActivityPartner one = course.partners().getFirst();
        assertThat(course.shared(SplitRule.EQUALLY, List.of(one, ActivityPartner.of(one.organisation(), "One"))).problems())
            .extracting(Problem::key).containsExactly("problem.activity.twice");
    }

    @Test
    void sharedOutComesOnlyAfterHeldOrCancelled() {
        for (ActivityState state : ActivityState.values()) {
            assertThat(state.next().contains(ActivityState.SHARED_OUT)).as(state.name())
                .isEqualTo(state == ActivityState.HELD || state == ActivityState.CANCELLED);
            assertThat(state.next()).isNotEmpty().doesNotContain(state);
        }
    }

    @Test
    void permilleAreSaidAsPercent() {
        assertThat(JointActivity.percent(400)).isEqualTo("40");
        assertThat(JointActivity.percent(125)).isEqualTo("12.5");
        assertThat(JointActivity.percent(1_005)).isEqualTo("100.5");
    }

    private static JointActivity costing(long pence, int attended) {
        return ActivitySamples.held(SplitRule.EQUALLY, List.of(ActivitySamples.partner(Ids.next(), "One", pence, 0, 9, attended)));
    }
}
