package org.partnershipregister.store.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.TestRegister.TODAY;

import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestAnswer;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.RelationshipSamples;
import org.partnershipregister.testing.TestRegister;

class RelationshipStoreTest {
    private Register register;
    private RelationshipStore tests;
    private Partnership partnership;
    private Membership guards;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        tests = new RelationshipStore(register.database());
        RelationshipSamples samples = new RelationshipSamples(register);
        partnership = samples.partnership("Night Watch", PartnershipModel.MULTI_AGENCY);
        guards = samples.member(partnership.id(), "Guards", RelationshipBasis.PARTNERSHIP, Voice.VOTES);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aTestComesBackWholeAndSaysWhoTested() {
        List<TestAnswer> answers = RelationshipSamples.answers("01201201").stream().map(answer ->
            new TestAnswer(answer.question(), answer.degree(), "Because of " + answer.question())).toList();
        RelationshipTest kept = tests.keep(RelationshipTest.of(partnership.id(), Optional.of(guards.id()), TODAY, answers)
            .decided(Standing.CONTRACT, "The council ends it alone"), "Guards");
        assertThat(kept.by()).isEqualTo("Asha Patel");
        assertThat(tests.of(partnership.id()).tests()).containsExactly(kept);
    }

    @Test
    void aNewTestKeepsTheOldOnesAndNoneIsEverChanged() {
        RelationshipTest old = tests.keep(RelationshipSamples.test(guards, TODAY.minusYears(1), "00000000"), "Guards");
        RelationshipTest fresh = tests.keep(RelationshipSamples.test(guards, TODAY, "11111111"), "Guards");
        assertThat(tests.of(partnership.id()).of(Optional.of(guards.id()))).containsExactly(fresh, old);
        assertThatThrownBy(() -> tests.keep(old.decided(Standing.PARTNERSHIP, "Nicer"), "Guards"))
            .isInstanceOf(Failure.class);
        assertThat(tests.of(partnership.id()).of(Optional.of(guards.id()))).containsExactly(fresh, old);
    }

    @Test
    void anOverrideWithoutAReasonIsRefusedHereAndByTheSchema() {
        RelationshipTest bare = RelationshipSamples.test(guards, TODAY, "22222222").decided(Standing.CONTRACT, " ");
        assertThatThrownBy(() -> tests.keep(bare, "Guards")).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        assertThatThrownBy(() -> register.database().write(new ChangeLabel("test", ""), edit -> {
            edit.put(edit.sql().newRecord(Tables.RELATIONSHIP_TEST).setId(Ids.next()).setPartnershipId(partnership.id())
                .setTestedOn(TODAY).setScore(16).setResult("PARTNERSHIP").setOverrideResult("CONTRACT"));
            return edit;
        })).isInstanceOfAny(Failure.class, DataAccessException.class);
        assertThat(tests.of(partnership.id()).tests()).isEmpty();
    }

    @Test
    void halfATestOneOfTomorrowAndOneOfAStrangerAreRefused() {
        RelationshipTest whole = RelationshipSamples.test(guards, TODAY, "11111111");
        assertThatThrownBy(() -> tests.keep(RelationshipTest.of(partnership.id(), Optional.of(guards.id()), TODAY,
            whole.answers().subList(1, 8)), "Guards")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> tests.keep(RelationshipSamples.test(guards, TODAY.plusDays(1), "11111111"), "Guards"))
            .isInstanceOf(Failure.class);
        Partnership other = new RelationshipSamples(register).partnership("Other", PartnershipModel.OTHER);
        assertThatThrownBy(() -> tests.keep(RelationshipTest.of(other.id(), Optional.of(guards.id()), TODAY,
            whole.answers()), "Guards")).isInstanceOf(Failure.class);
        assertThat(tests.of(partnership.id()).tests()).isEmpty();
    }

    @Test
    void keepingATestChangesNothingOfTheMemberUntilItIsRecordedAndUndoTakesThatBack() {
        MembershipStore members = new MembershipStore(register.database());
        RelationshipTest test = tests.keep(RelationshipSamples.test(guards, TODAY, "10000100"), "Guards");
        assertThat(members.get(guards.id())).isEqualTo(guards);
        Membership recorded = tests.record(test);
        assertThat(recorded.basis()).isEqualTo(RelationshipBasis.CONTRACT);
        assertThat(recorded.voice()).isEqualTo(Voice.INFORMED);
        assertThat(members.get(guards.id())).isEqualTo(recorded);
        register.undo().undo();
        assertThat(members.get(guards.id())).isEqualTo(guards);
        assertThat(tests.of(partnership.id()).tests()).containsExactly(test);
    }

    @Test
    void aMistakeIsRemovedAndUndoBringsItBackWithItsAnswers() {
        RelationshipTest test = tests.keep(RelationshipSamples.test(guards, TODAY, "01201201"), "Guards");
        tests.remove(test, "Guards");
        assertThat(tests.of(partnership.id()).tests()).isEmpty();
        register.undo().undo();
        assertThat(tests.of(partnership.id()).tests()).containsExactly(test);
    }
}
