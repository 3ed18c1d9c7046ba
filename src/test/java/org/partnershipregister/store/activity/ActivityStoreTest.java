package org.partnershipregister.store.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPage;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityRow;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.Settlement;
import org.partnershipregister.model.activity.SplitRule;
import org.partnershipregister.model.activity.Transfer;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.ActivitySamples;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

class ActivityStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private ActivityStore activities;
    private ActivityLists lists;
    private SaferStreets rows;
    private UUID partnership;
    private Organisation library;
    private Organisation trust;
    private JointActivity fair;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        activities = new ActivityStore(register.database());
        lists = new ActivityLists(register.database());
        rows = new SaferStreets(register);
        partnership = rows.partnership("Volunteers’ Fair");
        library = rows.organisation("Library");
        trust = rows.organisation("Trust");
        fair = activities.save(ActivitySamples.held(partnership, "Fair", SplitRule.EQUALLY, List.of(
            ActivitySamples.partner(library.id(), library.name(), 12_000, 0, 10, 8).noted("Printed the posters"),
            ActivitySamples.partner(trust.id(), trust.name(), 3_000, 25_000, 20, 20))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anActivityIsKeptWholeAndFoundByItsWords() {
        assertThat(fair.ref()).isEqualTo("JNT-0001");
        assertThat(activities.get(fair.id())).isEqualTo(fair);
        assertThat(lists.ids(ActivityQuestion.ALL.text("posters market"))).containsExactly(fair.id());
        ActivityRow row = lists.rows(List.of(fair.id())).getFirst();
        assertThat(row.totals()).isEqualTo(new ActivityRow.Totals(2, 15_000, 25_000, 30, 28));
        assertThat(row.totals().netPence()).isEqualTo(10_000);
        activities.save(JointActivity.idea(partnership, ActivityKind.TRAINING, "Course"));
        for (ActivityQuestion.Sort sort : ActivityQuestion.Sort.values()) {
            assertThat(lists.ids(ActivityQuestion.ALL.sorted(sort, false))).hasSize(2);
        }
        assertThat(lists.ids(ActivityQuestion.ALL.kind(Optional.of(ActivityKind.EVENT)).state(Optional.of(ActivityState.HELD))
            .of(Optional.of(partnership)))).containsExactly(fair.id());
        assertThat(lists.of(partnership)).extracting(ActivityRow::title).containsExactly("Fair", "Course");
    }

    @Test
    void thePageNamesTheMembersOfToday() {
        rows.member(partnership, library.id(), "MEMBER", 0);
        rows.member(partnership, trust.id(), "HOST", 1);
        ActivityPage page = lists.page(fair.id());
        assertThat(page.members()).extracting(one -> one.name()).containsExactly("Library", "Trust");
        assertThat(page.partnership()).isEqualTo("Volunteers’ Fair");
        assertThat(lists.partnerships()).extracting(one -> one.name()).containsExactly("Volunteers’ Fair");
    }

    @Test
    void itIsNotSharedOutWhileSomethingIsOpenUnlessAReasonIsWritten() {
        refused(() -> activities.move(fair.id(), ActivityState.SHARED_OUT, TODAY, " "));
        refused(() -> activities.save(fair.with(new JointActivity.Standing(ActivityState.SHARED_OUT, Optional.of(TODAY), ""))));
        JointActivity forgiven = activities.move(fair.id(), ActivityState.SHARED_OUT, TODAY, "The library gave its part.");
        assertThat(forgiven.standing().reason()).isEqualTo("The library gave its part.");
    }

    @Test
    void whatIsPaidSettlesItAndCanBeTakenBackUntilItIsSharedOut() {
        Transfer open = Settlement.of(fair).orElseThrow().open().getFirst();
        assertThat(open).isEqualTo(new Transfer(trust.id(), library.id(), 17_000));
        JointActivity paid = activities.pay(fair.id(), open, TODAY);
        assertThat(paid.settled()).isTrue();
        UUID payment = paid.payments().getFirst().id();
        assertThat(activities.unpay(fair.id(), payment).payments()).isEmpty();
        register.undo().undo();
        activities.move(fair.id(), ActivityState.SHARED_OUT, TODAY, "");
        refused(() -> activities.unpay(fair.id(), payment));
        refused(() -> activities.save(activities.get(fair.id()).shared(SplitRule.EQUALLY, List.of(
            ActivitySamples.partner(library.id(), "Library", 1, 0, 0, 0), ActivitySamples.partner(trust.id(), "Trust", 2, 0, 0, 0)))));
    }

    @Test
    void whoTakesNoPartIsNotPaidAndWhoHasPaidStays() {
        refused(() -> activities.pay(fair.id(), new Transfer(trust.id(), rows.organisation("Stranger").id(), 5), TODAY));
        JointActivity paid = activities.pay(fair.id(), new Transfer(trust.id(), library.id(), 5), TODAY);
        refused(() -> activities.save(paid.shared(SplitRule.EQUALLY, List.of(paid.partners().getFirst()))));
    }

    /** The schema refuses it, whatever a program does. */
    @Test
    void nobodyPaysItselfOrLessThanNothingOrTakesPartTwice() {
        assertThatThrownBy(() -> activities.pay(fair.id(), new Transfer(trust.id(), trust.id(), 5), TODAY)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> activities.pay(fair.id(), new Transfer(trust.id(), library.id(), 0), TODAY)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> activities.save(fair.shared(SplitRule.EQUALLY, List.of(
            ActivitySamples.partner(library.id(), "Library", -1, 0, 0, 0))))).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> activities.save(fair.shared(SplitRule.EQUALLY, List.of(fair.partners().getFirst(),
            ActivitySamples.partner(library.id(), "Library", 1, 0, 0, 0))))).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> activities.save(fair.with(new JointActivity.Plan(Optional.of(TODAY), Optional.of(TODAY.minusDays(1)),
            "", Optional.empty())))).isInstanceOf(Failure.class);
    }

    @Test
    void aStateThatDoesNotFollowIsRefusedAndTheBinGivesBack() {
        refused(() -> activities.move(fair.id(), ActivityState.IDEA, TODAY, ""));
        activities.delete(List.of(fair.id()));
        assertThat(lists.count()).isZero();
        activities.restore(fair.id());
        assertThat(lists.count()).isEqualTo(1);
        assertThatThrownBy(() -> activities.get(Ids.next())).isInstanceOf(Failure.class);
    }

    @Test
    void anOrganisationThatTakesPartIsNotDeleted() {
        assertThatThrownBy(() -> new OrganisationStore(register.database()).delete(library.id()))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE));
    }

    /** Held a week ago, so to be shared out in three weeks: 28 days after the day. */
    @Test
    void whatComesUpAndWhatIsHeldButNotSharedOutFallsDue() {
        JointActivity course = activities.save(planned("Course", TODAY.plusDays(10), Optional.empty()));
        JointActivity underWay = activities.save(planned("Festival", TODAY.minusDays(1), Optional.of(TODAY.plusDays(1))));
        JointActivity forgotten = activities.save(planned("Walk", TODAY.minusDays(9), Optional.empty()));
        activities.save(JointActivity.idea(partnership, ActivityKind.EVENT, "Only an idea").with(new JointActivity.Plan(
            Optional.of(TODAY.plusDays(3)), Optional.empty(), "", Optional.empty())));
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(30)).extracting(Due::id).containsExactly(forgotten.id(), underWay.id(), course.id(), fair.id());
        assertThat(overview.due(30)).extracting(Due::on).containsExactly(TODAY.minusDays(9), TODAY, TODAY.plusDays(10),
            TODAY.plusDays(21));
        assertThat(overview.counts().get(Kind.JOINT_ACTIVITY).needing()).isEqualTo(1);
    }

    private JointActivity planned(String title, LocalDate from, Optional<LocalDate> to) {
        return JointActivity.idea(partnership, ActivityKind.EVENT, title)
            .with(new JointActivity.Standing(ActivityState.PLANNED, Optional.of(TODAY.minusDays(40)), ""))
            .with(new JointActivity.Plan(Optional.of(from), to, "", Optional.empty()));
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }
}
