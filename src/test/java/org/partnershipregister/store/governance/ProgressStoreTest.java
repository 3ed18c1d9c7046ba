package org.partnershipregister.store.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.governance.ProgressNote;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class ProgressStoreTest {
    private static final java.time.LocalDate TODAY = TestRegister.TODAY;
    private final Objective training = Objective.of("Train 60 staff");
    private Register register;
    private PartnershipStore partnerships;
    private ProgressStore progress;
    private RegisterRows rows;
    private Partnership streets;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        partnerships = new PartnershipStore(register.database());
        progress = new ProgressStore(register.database());
        rows = new RegisterRows(register);
        streets = partnerships.save(Partnership.named("Safer Streets", PartnershipModel.MULTI_AGENCY).edit()
            .objectives(List.of(training, Objective.of("Fewer incidents"))).done());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void notesComeNewestFirstAndTheNewestSaysHowTheObjectiveStands() {
        progress.save(note(10, "34 of 60", ObjectiveState.ON_TRACK));
        progress.save(note(100, "12 of 60", ObjectiveState.AT_RISK));
        assertThat(progress.of(streets.id()).get(training.id()).notes()).extracting(ProgressNote::measured)
            .containsExactly("34 of 60", "12 of 60");
        assertThat(stateOfTraining()).as("a note of an earlier day does not change how it stands now")
            .isEqualTo(ObjectiveState.ON_TRACK);
    }

    @Test
    void aNoteAndTheStateItSetsAreOneStep() {
        progress.save(note(1, "60 of 60", ObjectiveState.ACHIEVED));
        register.undo().undo();
        assertThat(stateOfTraining()).isEqualTo(ObjectiveState.NOT_STARTED);
        assertThat(progress.of(streets.id())).isEmpty();
    }

    @Test
    void anObjectiveTakenAwayTakesItsNotesAlongAndUndoBringsAllBack() {
        Membership housing = rows.member(streets.id(), "Housing Link");
        progress.save(note(1, "34 of 60", ObjectiveState.ON_TRACK));
        progress.share(training.id(), Set.of(housing.id()));
        Partnership kept = partnerships.get(streets.id());
        partnerships.save(kept.edit().objectives(kept.objectives().subList(1, 2)).done());
        assertThat(progress.of(streets.id())).isEmpty();
        register.undo().undo();
        assertThat(partnerships.get(streets.id()).objectives()).hasSize(2);
        assertThat(progress.of(streets.id()).get(training.id()).notes()).hasSize(1);
        assertThat(progress.of(streets.id()).get(training.id()).sharedBy()).containsExactly(housing.id());
    }

    @Test
    void savingThePartnershipAgainKeepsTheNotesOfObjectivesThatStay() {
        progress.save(note(1, "34 of 60", ObjectiveState.ON_TRACK));
        partnerships.save(partnerships.get(streets.id()).edit().vision("Safe for all").done());
        assertThat(progress.of(streets.id()).get(training.id()).notes()).hasSize(1);
    }

    @Test
    void anObjectiveIsSharedByMembersOfItsOwnPartnershipOnly() {
        UUID other = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING)).id();
        Membership stranger = rows.member(other, "Harbour College");
        Membership ours = rows.member(streets.id(), "Housing Link");
        assertThatThrownBy(() -> progress.share(training.id(), Set.of(ours.id(), stranger.id())))
            .isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        progress.share(training.id(), Set.of(ours.id()));
        progress.share(training.id(), Set.of());
        assertThat(progress.of(streets.id())).isEmpty();
    }

    @Test
    void aNoteTakenAwayLeavesTheOthers() {
        ProgressNote wrong = note(3, "340 of 60", ObjectiveState.ON_TRACK);
        progress.save(note(5, "30 of 60", ObjectiveState.ON_TRACK));
        progress.save(wrong);
        progress.remove(wrong);
        assertThat(progress.of(streets.id()).get(training.id()).notes()).extracting(ProgressNote::measured)
            .containsExactly("30 of 60");
        assertThatThrownBy(() -> progress.save(ProgressNote.of(Ids.next(), TODAY, "", "", ObjectiveState.ON_TRACK)))
            .isInstanceOf(Failure.class);
    }

    private ProgressNote note(int daysAgo, String measured, ObjectiveState state) {
        return ProgressNote.of(training.id(), TODAY.minusDays(daysAgo), measured, "", state);
    }

    private ObjectiveState stateOfTraining() {
        return partnerships.get(streets.id()).objectives().getFirst().state();
    }
}
