package org.partnershipregister.store.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.TestRegister.TODAY;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.WorkingDays;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.StepState;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.model.steps.UsualSteps;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.RelationshipSamples;
import org.partnershipregister.testing.TestRegister;

class StepStoreTest {
    private Register register;
    private StepStore steps;
    private UsualStepStore usual;
    private Partnership partnership;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        steps = new StepStore(register.database());
        usual = new UsualStepStore(register.database());
        partnership = new RelationshipSamples(register).partnership("Night Watch", PartnershipModel.CONSORTIUM);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aChecklistBeginsWithTheUsualStepsAndComesBackWhole() {
        Checklist begun = begin();
        assertThat(begun.steps()).hasSameSizeAs(UsualSteps.of(PartnershipModel.CONSORTIUM));
        Checklist ticked = change(begun, list -> list.settle(begun.steps().getFirst().id(), StepState.DONE, TODAY)
            .noted(begun.steps().getFirst().id(), "At the first meeting"));
        assertThat(steps.of(partnership.id())).containsExactly(ticked);
        register.undo().undo();
        assertThat(steps.of(partnership.id())).containsExactly(begun);
    }

    @Test
    void aModelHasOneChecklistAndOnlyAModelOfThePartnershipHasOne() {
        begin();
        assertThatThrownBy(this::begin).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.ALREADY_THERE));
        assertThatThrownBy(() -> steps.begin(partnership.id(), PartnershipModel.NETWORKING, TODAY, "Network"))
            .isInstanceOfSatisfying(Failure.class, failure ->
                assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }

    @Test
    void stepsAreMovedAddedAndRemovedButNotWithoutWords() {
        Checklist begun = begin();
        List<UsualStep> words = List.of(begun.words().get(3), UsualStep.of("", "Ask the mayor", 2), begun.words().getFirst());
        Checklist changed = change(begun, list -> list.saying(words));
        assertThat(steps.of(partnership.id())).containsExactly(changed);
        assertThatThrownBy(() -> change(begun, list -> list.saying(List.of(UsualStep.of("", " ", 2)))))
            .isInstanceOf(Failure.class);
        assertThat(steps.of(partnership.id())).containsExactly(changed);
    }

    @Test
    void theSchemaRefusesAStepThatIsDoneWithoutADay() {
        UUID first = begin().steps().getFirst().id();
        assertThatThrownBy(() -> register.database().write(new ChangeLabel("test", ""), edit -> {
            edit.put(edit.sql().newRecord(Tables.CHECKLIST_STEP).setId(first).setState("DONE"));
            return edit;
        })).isInstanceOfAny(Failure.class, DataAccessException.class);
    }

    @Test
    void ownUsualStepsHoldForTheNextChecklistNotForThoseBegun() {
        Checklist begun = begin();
        assertThat(usual.asDelivered(PartnershipModel.CONSORTIUM)).isTrue();
        usual.save(PartnershipModel.CONSORTIUM, List.of(UsualStep.of("Start", "Ring the lead body", 1)), "Consortium");
        assertThat(usual.asDelivered(PartnershipModel.CONSORTIUM)).isFalse();
        assertThat(steps.of(partnership.id())).containsExactly(begun);
        Partnership next = new RelationshipSamples(register).partnership("Next", PartnershipModel.CONSORTIUM);
        assertThat(steps.begin(next.id(), PartnershipModel.CONSORTIUM, TODAY, "Next").words()).extracting(UsualStep::text)
            .containsExactly("Ring the lead body");
        usual.forget(PartnershipModel.CONSORTIUM, "Consortium");
        assertThat(usual.of(PartnershipModel.CONSORTIUM)).hasSameSizeAs(UsualSteps.of(PartnershipModel.CONSORTIUM));
        register.undo().undo();
        assertThat(usual.of(PartnershipModel.CONSORTIUM)).extracting(UsualStep::text).containsExactly("Ring the lead body");
    }

    @Test
    void theUsualStepsMayNotBeEmptied() {
        assertThatThrownBy(() -> usual.save(PartnershipModel.CONSORTIUM, List.of(), "Consortium")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> usual.save(PartnershipModel.CONSORTIUM, List.of(UsualStep.of("", "", 1)), "Consortium"))
            .isInstanceOf(Failure.class);
    }

    /** The first usual step is due on the day begun, the second ten working days after it was done. */
    @Test
    void theNextStepIsDueOnHomeUntilItsModelEnds() {
        Checklist begun = begin();
        assertThat(dues(0)).extracting(Due::what, Due::on).containsExactly(org.assertj.core.api.Assertions.tuple(
            begun.steps().getFirst().what().text(), WorkingDays.after(TODAY.minusDays(10), 0)));
        change(begun, list -> list.settle(begun.steps().getFirst().id(), StepState.DONE, TODAY));
        assertThat(dues(0)).isEmpty();
        assertThat(dues(30)).extracting(Due::on).containsExactly(WorkingDays.after(TODAY, 10));
        PartnershipStore partnerships = new PartnershipStore(register.database());
        Partnership kept = partnerships.get(partnership.id());
        partnerships.save(kept.edit().models(kept.models().mainBecomes(PartnershipModel.MULTI_AGENCY, TODAY, "Won", false)).done());
        assertThat(dues(30)).isEmpty();
        assertThat(steps.of(partnership.id())).as("the past stays").hasSize(1);
    }

    @Test
    void aChecklistIsRemovedWithItsStepsAndUndoBringsItBack() {
        Checklist begun = begin();
        steps.remove(begun, "Night Watch");
        assertThat(steps.of(partnership.id())).isEmpty();
        register.undo().undo();
        assertThat(steps.of(partnership.id())).containsExactly(begun);
    }

    private List<Due> dues(int days) {
        return new OverviewStore(register.database()).due(days).stream().filter(due -> due.reason() == Due.Reason.STEP).toList();
    }

    private Checklist begin() {
        return steps.begin(partnership.id(), PartnershipModel.CONSORTIUM, TODAY.minusDays(10), "Night Watch");
    }

    private Checklist change(Checklist list, UnaryOperator<Checklist> change) {
        return steps.change(list.id(), "change.steps.saved", "Night Watch", change);
    }
}
