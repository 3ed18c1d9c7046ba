package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.partnershipregister.model.party.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.Owner;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class OrganisationStoreTest {
    private Register register;
    private OrganisationStore organisations;
    private PartnerLists lists;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        organisations = new OrganisationStore(register.database());
        lists = new PartnerLists(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aSavedOrganisationComesBackWholeWithItsReference() {
        Organisation saved = organisations.save(Samples.organisation("Housing Link"));
        assertThat(saved.ref()).isEqualTo("ORG-0001");
        assertThat(organisations.get(saved.id())).isEqualTo(saved);
        assertThat(saved.sites()).hasSize(1);
        assertThat(saved.tags()).containsExactly("housing");
    }

    @Test
    void anEditOfWhatSomebodyElseHasChangedIsRefused() {
        Organisation first = organisations.save(Samples.organisation("Housing Link"));
        organisations.save(first.edit().name("Housing Link Riverside").done());
        assertThatThrownBy(() -> organisations.save(first.edit().name("Other").done()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.STALE));
        assertThat(organisations.get(first.id()).name()).isEqualTo("Housing Link Riverside");
    }

    @Test
    void undoTakesTheLastChangeBackAndRedoDoesItAgain() {
        Organisation first = organisations.save(Samples.organisation("Housing Link"));
        organisations.save(first.edit().name("Renamed").tags(List.of()).sites(List.of()).done());
        register.undo().undo();
        assertThat(organisations.get(first.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(first);
        register.undo().redo();
        assertThat(organisations.get(first.id()).name()).isEqualTo("Renamed");
        register.undo().undo();
        register.undo().undo();
        assertThat(lists.ids(PartnerQuestion.ALL)).isEmpty();
        assertThat(register.undo().undoable()).isEmpty();
        register.undo().redo();
        assertThat(organisations.get(first.id()).tags()).containsExactly("housing");
    }

    @Test
    void aDeletedOrganisationLeavesTheListsAndComesBack() {
        Organisation saved = organisations.save(Samples.organisation("Housing Link"));
        organisations.delete(saved.id());
        assertThat(lists.ids(PartnerQuestion.ALL)).isEmpty();
        organisations.restore(saved.id());
        assertThat(lists.ids(PartnerQuestion.ALL)).containsExactly(saved.id());
    }

    @Test
    void anOrganisationThatOwnsActionsHostsOrHasABranchIsNotDeleted() {
        Organisation owner = organisations.save(Samples.organisation("Owner"));
        new ActionStore(register.database()).save(Action.of(Action.Source.NOWHERE, "Book the hall",
            Owner.organisation(owner.id()), Optional.empty()));
        Organisation host = organisations.save(Samples.organisation("Host"));
        new PartnershipStore(register.database()).save(Partnership.named("Safer Streets", PartnershipModel.NETWORKING).edit()
            .host(Optional.of(host.id())).done());
        Organisation parent = organisations.save(Samples.organisation("Parent"));
        organisations.save(Samples.organisation("Branch").edit().parent(Optional.of(parent.id())).done());
        for (UUID used : List.of(owner.id(), host.id(), parent.id())) {
            assertRefused(Failure.Reason.IN_USE, () -> organisations.delete(used));
        }
        assertThatThrownBy(() -> organisations.delete(host.id())).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.args()).containsExactly("Host", "Safer Streets", 0));
    }

    @Test
    void aRefusalNamesFiveOfTheRecordsAndCountsTheRest() {
        Organisation owner = organisations.save(Samples.organisation("Owner"));
        for (int i = 1; i <= 7; i++) {
            new ActionStore(register.database()).save(Action.of(Action.Source.NOWHERE, "Task " + i,
                Owner.organisation(owner.id()), Optional.empty()));
        }
        assertThatThrownBy(() -> organisations.delete(owner.id())).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.args()).containsExactly("Owner", "Task 1, Task 2, Task 3, Task 4, Task 5", 2));
    }

    /** It was once said that other records name it, which nobody could mend. */
    @Test
    void ourOwnOrganisationIsRefusedBecauseItIsOurs() {
        Organisation us = new SaferStreets(register).us("Riverside Community Trust");
        assertRefused(Failure.Reason.OURS, () -> organisations.delete(us.id()));
        assertThat(new PartnerBulk(register.database()).deleteOrganisations(List.of(us.id())).kept())
            .containsExactly("Riverside Community Trust");
    }

    @Test
    void aTagIsKeptOnceWhateverItsCase() {
        Organisation saved = organisations.save(Samples.organisation("Housing Link").edit().tags(List.of("Housing", "housing", "Youth")).done());
        assertThat(saved.tags()).containsExactly("Housing", "Youth");
        new PartnerBulk(register.database()).addTag(List.of(saved.id()), "youth");
        assertThat(organisations.get(saved.id()).tags()).containsExactly("Housing", "Youth");
        assertThat(organisations.save(Samples.organisation("Quay Homes").edit().tags(List.of("HOUSING")).done()).tags())
            .containsExactly("Housing");
    }

    @Test
    void aPickerProposesAMatchInTheNameBeforeOneInTheTown() {
        Organisation inTown = organisations.save(Samples.organisation("Anglers"));
        Organisation named = organisations.save(Samples.organisation("Riverside Trust"));
        PartnerPeople pickers = new PartnerPeople(register.database());
        assertThat(pickers.organisationsNamed("riverside")).extracting(RecordLink::id).containsExactly(named.id(), inTown.id());
        assertThat(pickers.organisationsNamed("riverside", Set.of(named.id()))).extracting(RecordLink::id).containsExactly(inTown.id());
    }

    @Test
    void aTextTooLongForTheRegisterIsRefusedInWords() {
        Organisation saved = organisations.save(Samples.organisation("Housing Link"));
        assertRefused(Failure.Reason.TOO_LONG, () -> organisations.save(saved.edit().website("x".repeat(2_001)).done()));
        assertThat(organisations.get(saved.id())).isEqualTo(saved);
    }

    @Test
    void listsFindByAnyWordAccentApostropheAndPhoneGapsAside() {
        Organisation saved = organisations.save(Samples.organisation("O’Neill Dŵr Trust"));
        organisations.save(Samples.organisation("Other Body").edit().channels(List.of()).sites(List.of()).done());
        for (String typed : List.of("oneill", "O'NEILL dwr", "01632960118", "01632 960 118", "rv12ab", "RV1 2AB", "org-0001")) {
            assertThat(lists.ids(PartnerQuestion.ALL.text(typed))).as(typed).containsExactly(saved.id());
        }
        assertThat(lists.ids(PartnerQuestion.ALL.text("100%_!"))).isEmpty();
    }

    @Test
    void everyCommitTellsWhichRecordsChanged() {
        List<Set<Change>> news = new ArrayList<>();
        register.changes().listen(news::add);
        Organisation saved = organisations.save(Samples.organisation("Housing Link"));
        organisations.save(saved.edit().tags(List.of("advice")).done());
        register.undo().undo();
        assertThat(news).hasSize(3).allSatisfy(set -> assertThat(set).contains(new Change(Kind.ORGANISATION, saved.id())));
    }

    @Test
    void historyNamesTheFieldFromAndTo() {
        Organisation saved = organisations.save(Samples.organisation("Housing Link"));
        organisations.save(saved.edit().name("Housing Link Riverside").done());
        var newest = register.history().of(Kind.ORGANISATION, saved.id(), 10).getFirst();
        assertThat(newest.by()).isEqualTo("Asha Patel");
        assertThat(newest.fields()).singleElement().satisfies(change -> {
            assertThat(change.column()).isEqualTo("NAME");
            assertThat(change.from()).contains("Housing Link");
            assertThat(change.to()).contains("Housing Link Riverside");
        });
    }

    /** Ctrl+Z once took our own organisation away, and in the sample the whole town. */
    @Test
    void theBeginningOfARegisterIsNotUndone() {
        organisations.save(Organisation.named("Riverside Community Trust").edit().us(true).done());
        assertThat(register.undo().undoable()).isEmpty();
        assertRefused(Failure.Reason.NOTHING_TO_UNDO, () -> register.undo().undo());
    }

    /** An update of an address names only what changed in it, and history once said nothing of it. */
    @Test
    void historyTellsWhatChangedInAnAddress() {
        Organisation saved = organisations.save(Samples.organisation("Housing Link"));
        Site site = saved.sites().getFirst();
        organisations.save(saved.edit().sites(List.of(new Site(site.id(), site.label(), site.address(), "Otherton", site.postcode(),
            site.accessNotes(), site.main()))).done());
        var newest = register.history().of(Kind.ORGANISATION, saved.id(), 10).getFirst();
        assertThat(newest.fields()).anyMatch(change -> change.column().equals("TOWN") && change.to().equals(Optional.of("Otherton")));
    }

    private static void assertRefused(Failure.Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
