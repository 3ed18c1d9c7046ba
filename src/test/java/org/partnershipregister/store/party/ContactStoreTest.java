package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.ContactRow;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PersonHere;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PreferredWay;
import org.partnershipregister.model.party.Privacy;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class ContactStoreTest {
    private Register register;
    private OrganisationStore organisations;
    private ContactStore contacts;
    private ContactLists lists;
    private PartnerPeople people;
    private Organisation link;
    private Organisation council;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        organisations = new OrganisationStore(register.database());
        contacts = new ContactStore(register.database());
        lists = new ContactLists(register.database());
        people = new PartnerPeople(register.database());
        link = organisations.save(Samples.organisation("Housing Link"));
        council = organisations.save(Samples.organisation("Borough Council"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aSavedContactComesBackWholeWithItsReference() {
        Contact saved = contacts.save(at(Samples.contact("Grace Obi"), link, "Manager").edit()
            .preferred(Optional.of(PreferredWay.EMAIL)).accessNeeds("Large print")
            .privacy(new Privacy(Optional.of(LawfulBasis.LEGITIMATE_INTERESTS), "at a meeting",
                Optional.of(TestRegister.TODAY), true, Optional.empty())).done());
        assertThat(saved.ref()).isEqualTo("CON-0001");
        assertThat(contacts.get(saved.id())).isEqualTo(saved);
        assertThat(saved.positions()).singleElement().satisfies(position -> {
            assertThat(position.organisationName()).isEqualTo("Housing Link");
            assertThat(position.jobTitle()).isEqualTo("Manager");
        });
        assertThat(saved.privacy().doNotContact()).isTrue();
    }

    @Test
    void theMainContactsMarkMovesInOneStepAndUndoMovesItBack() {
        Contact first = contacts.save(main(Samples.contact("Grace Obi"), link));
        Contact second = contacts.save(main(Samples.contact("Tom Field"), link));
        assertThat(mainOf(link)).containsExactly(second.name().full());
        assertThat(contacts.get(first.id()).positions()).hasSize(1);
        register.undo().undo();
        assertThat(mainOf(link)).containsExactly(first.name().full());
    }

    @Test
    void endingAPositionKeepsItAndThePersonAndFreesTheMainContactsMark() {
        Contact grace = contacts.save(main(Samples.contact("Grace Obi"), link));
        Position held = grace.positions().getFirst();
        contacts.save(grace.edit().positions(List.of(held.ended(TestRegister.TODAY.minusDays(1), "Moved on"))).done());
        contacts.save(main(Samples.contact("Tom Field"), link));
        assertThat(people.of(link.id())).extracting(PersonHere::name).containsExactly("Tom Field", "Grace Obi");
        assertThat(people.of(link.id()).getLast().position().endReason()).isEqualTo("Moved on");
        assertThat(lists.ids(ContactQuestion.ALL.standing(ContactQuestion.Standing.LEFT))).containsExactly(grace.id());
        assertThat(lists.rows(List.of(grace.id()))).singleElement().satisfies(row -> {
            assertThat(row.left()).isTrue();
            assertThat(row.organisation()).isEqualTo("Housing Link");
        });
    }

    @Test
    void aPositionThatEndsBeforeItStartsIsAProblem() {
        Position wrong = Position.at(link.id(), "Housing Link", "").dated(Optional.of(TestRegister.TODAY),
            Optional.of(LocalDate.of(2020, 1, 1)));
        assertThat(Samples.contact("Grace Obi").edit().positions(List.of(wrong)).done().problems())
            .anySatisfy(problem -> assertThat(problem.key()).isEqualTo("problem.date-order"));
    }

    @Test
    void aPersonIsFoundByNamePhoneEmailAndOrganisationAlsoByItsNewName() {
        Contact grace = contacts.save(at(Samples.contact("Gráinne O’Neill"), link, "Welfare adviser"));
        contacts.save(at(Samples.contact("Tom Field").edit().channels(List.of()).done(), council, ""));
        organisations.save(organisations.get(link.id()).edit().name("Riverside Homes").done());
        for (String typed : List.of("grainne oneill", "01632960120", "person@example", "riverside homes", "welfare", "con-0001")) {
            assertThat(lists.ids(ContactQuestion.ALL.text(typed))).as(typed).containsExactly(grace.id());
        }
        assertThat(lists.ids(ContactQuestion.ALL.text("housing link"))).isEmpty();
    }

    @Test
    void listsSortByFamilyNameAndByOrganisationWithEmptyOnesLast() {
        Contact none = contacts.save(Samples.contact("Abel Abbot"));
        Contact zoe = contacts.save(at(Samples.contact("Zoe Young"), council, "Officer"));
        Contact ann = contacts.save(at(Samples.contact("Zach Brown"), link, "Adviser"));
        assertThat(lists.ids(ContactQuestion.ALL)).containsExactly(none.id(), ann.id(), zoe.id());
        for (boolean down : List.of(false, true)) {
            assertThat(lists.ids(ContactQuestion.ALL.sort(ContactQuestion.Sort.ORGANISATION, down)).getLast())
                .isEqualTo(none.id());
        }
        for (ContactQuestion.Sort sort : ContactQuestion.Sort.values()) {
            assertThat(lists.ids(ContactQuestion.ALL.sort(sort, false))).hasSize(3);
        }
        assertThat(lists.ids(ContactQuestion.ALL.at(link.id()))).containsExactly(ann.id());
        assertThat(lists.rows(List.of(zoe.id()))).extracting(ContactRow::jobTitle).containsExactly("Officer");
    }

    @Test
    void aDeletedContactLeavesListsAndPeopleAndComesBack() {
        Contact grace = contacts.save(at(Samples.contact("Grace Obi"), link, ""));
        contacts.delete(grace.id());
        assertThat(lists.count()).isZero();
        assertThat(people.of(link.id())).isEmpty();
        contacts.restore(grace.id());
        assertThat(people.of(link.id())).hasSize(1);
    }

    @Test
    void aPersonWhoLeadsForUsSomewhereIsNotDeleted() {
        Contact grace = contacts.save(Samples.contact("Grace Obi"));
        organisations.save(link.edit().ourLead(Optional.of(grace.id())).done());
        assertThatThrownBy(() -> contacts.delete(grace.id()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.IN_USE));
    }

    @Test
    void savingAnUnchangedContactMakesNoChange() {
        Contact grace = contacts.save(at(Samples.contact("Grace Obi"), link, ""));
        contacts.save(grace);
        assertThat(register.undo().undoable().map(ChangeLabel::key)).contains("change.contact.added");
    }

    private static Contact at(Contact contact, Organisation organisation, String title) {
        return contact.edit().positions(List.of(Position.at(organisation.id(), organisation.name(), title))).done();
    }

    private static Contact main(Contact contact, Organisation organisation) {
        return contact.edit()
            .positions(List.of(Position.at(organisation.id(), organisation.name(), "Manager").main(true))).done();
    }

    private List<String> mainOf(Organisation organisation) {
        return people.of(organisation.id()).stream().filter(person -> person.position().mainContact())
            .map(PersonHere::name).toList();
    }
}
