package org.partnershipregister.store.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartnershipQuestion.Sort;
import org.partnershipregister.model.partnership.Significance;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.partnership.Status;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class PartnershipStoreTest {
    private Register register;
    private PartnershipStore partnerships;
    private PartnershipLists lists;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        partnerships = new PartnershipStore(register.database());
        lists = new PartnershipLists(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void severalAreBinnedAsOneStepButForThoseThatSomethingBelongsTo() {
        List<UUID> ids = Stream.of("Arts", "Books", "Chess").map(name ->
            partnerships.save(Partnership.named(name, PartnershipModel.NETWORKING)).id()).toList();
        new RegisterRows(register).meeting(ids.get(1), TestRegister.TODAY, "HELD");
        assertThat(partnerships.delete(ids)).isEqualTo(new BulkResult(2, List.of("Books")));
        assertThat(lists.count()).isEqualTo(1);
        register.undo().undo();
        assertThat(lists.count()).isEqualTo(3);
    }

    @Test
    void aSavedPartnershipComesBackWholeWithItsReference() {
        Partnership whole = Partnership.named("Safer Streets Partnership", PartnershipModel.MULTI_AGENCY).edit()
            .vision("Everyone can walk home safely after dark").purpose("Fewer incidents").serviceUsers("Two young people")
            .field(Optional.of(FieldOfWork.COMMUNITY_SAFETY)).formality(Formality.FORMAL).stage(Stage.DELIVERING)
            .start(Optional.of(TestRegister.TODAY.minusYears(2))).pausedOn(Optional.of(TestRegister.TODAY))
            .basis(new Partnership.Basis(true, "Crime and Disorder Act 1998", true)).groupName("Steering group")
            .meetingEveryDays(Optional.of(28)).significance(Optional.of(Significance.MAJOR)).disputes("Chairs meet")
            .exitPlan("Kit goes back").review(Optional.of(12), Optional.of(TestRegister.TODAY.plusDays(40))).notes("Note")
            .objectives(List.of(Objective.of("Cut incidents by a fifth"), Objective.of("Train 60 venue staff"))).done();
        Partnership saved = partnerships.save(whole);
        assertThat(saved.ref()).isEqualTo("PRT-0001");
        assertThat(saved).usingRecursiveComparison().ignoringFields("ref", "version").isEqualTo(whole);
        assertThat(partnerships.withRef("PRT-0001")).contains(saved);
    }

    @Test
    void aChangeOfModelKeepsThePastAndIsUndoneAsOne() {
        Partnership network = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        var changed = network.models().mainBecomes(PartnershipModel.CONSORTIUM, TestRegister.TODAY, "Bid", false);
        Partnership consortium = partnerships.save(network.edit().models(changed).done(), "change.partnership.model");
        assertThat(consortium.models().spans()).hasSize(2);
        var back = consortium.models().mainBecomes(PartnershipModel.NETWORKING, TestRegister.TODAY, "Lost", false);
        assertThat(partnerships.save(consortium.edit().models(back).done()).models().spans()).hasSize(3)
            .filteredOn(ModelSpan::main).extracting(ModelSpan::model).containsExactly(PartnershipModel.NETWORKING);
        register.undo().undo();
        register.undo().undo();
        assertThat(partnerships.get(network.id()).models()).isEqualTo(network.models());
    }

    @Test
    void aStageCannotBeLeaptOver() {
        Partnership saved = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        assertThatThrownBy(() -> partnerships.save(saved.edit().at(Stage.ENDED, TestRegister.TODAY).done()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        Partnership moved = partnerships.save(saved.edit().at(Stage.BUILDING, TestRegister.TODAY).done());
        assertThat(moved.course().stage()).isEqualTo(Stage.BUILDING);
    }

    @Test
    void theListFindsByTextModelStatusAndFormality() {
        Partnership arts = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING).edit()
            .vision("Façades in colour").done());
        Partnership advice = partnerships.save(Partnership.named("The Advice Consortium", PartnershipModel.CONSORTIUM)
            .edit().stage(Stage.DELIVERING).formality(Formality.FORMAL).done());
        Partnership resting = partnerships.save(Partnership.named("Bridge", PartnershipModel.CONSORTIUM).edit()
            .stage(Stage.DELIVERING).pausedOn(Optional.of(TestRegister.TODAY)).done());
        PartnershipQuestion all = PartnershipQuestion.ALL;
        assertThat(lists.ids(all)).as("“The” does not count").containsExactly(advice.id(), arts.id(), resting.id());
        assertThat(lists.ids(all.text("facades"))).containsExactly(arts.id());
        assertThat(lists.ids(all.model(PartnershipModel.CONSORTIUM))).containsExactly(advice.id(), resting.id());
        assertThat(lists.ids(all.status(Status.ACTIVE))).containsExactly(advice.id());
        assertThat(lists.ids(all.status(Status.PAUSED))).containsExactly(resting.id());
        assertThat(lists.ids(all.status(Status.PROPOSED))).containsExactly(arts.id());
        assertThat(lists.ids(new PartnershipQuestion("", Optional.empty(), Optional.empty(),
            Optional.of(Formality.FORMAL), Optional.empty(), List.of()))).containsExactly(advice.id());
    }

    @Test
    void everySortAnswersAllRowsAndStatusesFollowTheOrderPeopleReadThemIn() {
        Partnership active = partnerships.save(Partnership.named("Alpha", PartnershipModel.OTHER).edit()
            .stage(Stage.DELIVERING).done());
        Partnership proposed = partnerships.save(Partnership.named("Beta", PartnershipModel.NETWORKING));
        for (Sort sort : Sort.values()) {
            assertThat(lists.ids(PartnershipQuestion.ALL.sorted(sort, true))).as(sort.name()).hasSize(2);
        }
        assertThat(lists.ids(PartnershipQuestion.ALL.sorted(Sort.STATUS, false)))
            .containsExactly(proposed.id(), active.id());
        assertThat(lists.ids(PartnershipQuestion.ALL.sorted(Sort.MODEL, false)))
            .containsExactly(proposed.id(), active.id());
    }

    @Test
    void aRowShowsMainModelStatusMembersOfTodayAndTheNextMeeting() {
        Partnership saved = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        RegisterRows rows = new RegisterRows(register);
        rows.member(saved.id(), "Housing Link");
        rows.memberLeft(saved.id(), "Nightworks Ltd", TestRegister.TODAY);
        rows.meeting(saved.id(), TestRegister.TODAY.minusDays(3), "HELD");
        rows.meeting(saved.id(), TestRegister.TODAY.plusDays(30), "PLANNED");
        rows.meeting(saved.id(), TestRegister.TODAY.plusDays(9), "PLANNED");
        assertThat(lists.rows(List.of(saved.id()))).singleElement().satisfies(row -> {
            assertThat(row.model()).contains(PartnershipModel.NETWORKING);
            assertThat(row.status()).isEqualTo(Status.PROPOSED);
            assertThat(row.members()).isEqualTo(1);
            assertThat(row.nextMeeting()).contains(TestRegister.TODAY.plusDays(9));
        });
    }

    @Test
    void aPartnershipWithMeetingsIsNotDeletedAndOneWithoutComesBack() {
        Partnership saved = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        partnerships.delete(saved.id());
        assertThat(lists.count()).isZero();
        partnerships.restore(saved.id());
        assertThat(lists.named("arts")).singleElement().extracting("id").isEqualTo(saved.id());
        new RegisterRows(register).meeting(saved.id(), TestRegister.TODAY, "HELD");
        assertThatThrownBy(() -> partnerships.delete(saved.id()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.IN_USE));
    }

    @Test
    void anEndBeforeTheStartIsRefusedInWords() {
        Partnership saved = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        assertThatThrownBy(() -> partnerships.save(saved.edit().start(Optional.of(TestRegister.TODAY))
            .end(Optional.of(TestRegister.TODAY.minusDays(1))).done()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.CONTRADICTION));
        assertThat(partnerships.withRef(saved.ref())).contains(saved);
    }

    @Test
    void openListsAreToldOfAChangedObjective() {
        Partnership saved = partnerships.save(Partnership.named("Arts Network", PartnershipModel.NETWORKING));
        var news = new java.util.ArrayList<Change>();
        register.changes().listen(news::addAll);
        partnerships.save(saved.edit().objectives(List.of(Objective.of("Train staff"))).done());
        assertThat(news).contains(new Change(Kind.PARTNERSHIP, saved.id()));
    }
}
