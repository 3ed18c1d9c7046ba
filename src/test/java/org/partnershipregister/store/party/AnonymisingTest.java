package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.DECISION;
import static org.partnershipregister.store.schema.Tables.MINUTES_VERSION;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.FindStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.TestRegister;

/** domain.md §10.4, with the sample town's Asha Patel, who chairs, attends and owes actions. */
class AnonymisingTest {
    private static final String NAME = "Asha Patel";
    private Register register;
    private Contact asha;

    @BeforeEach
    void aPersonWithAPast() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
        asha = new ContactStore(register.database()).get(new ContactLists(register.database())
            .ids(ContactQuestion.ALL.text(NAME)).getFirst());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theNameAndTheDetailsGoAndThePlaceInTheRegisterStays() {
        assertThat(asha.channels()).isNotEmpty();
        anonymise();
        Contact now = new ContactStore(register.database()).get(asha.id());
        assertThat(now.name().full()).isEqualTo("Anonymised person");
        assertThat(now.channels()).isEmpty();
        assertThat(now.notes()).isEmpty();
        assertThat(now.ref()).isEqualTo(asha.ref());
        assertThat(now.positions()).hasSameSizeAs(asha.positions());
    }

    @Test
    void nothingIsFoundByTheNameAnyMore() {
        assertThat(found()).isNotEmpty();
        anonymise();
        assertThat(found()).isEmpty();
    }

    @Test
    void attendanceVotesAndApprovedMinutesAreLeftInTheirNumbers() {
        List<Integer> before = numbers();
        anonymise();
        assertThat(numbers()).isEqualTo(before);
        int named = register.database().read(sql -> sql.fetchCount(ATTENDANCE, ATTENDANCE.NAME.eq(NAME)));
        assertThat(named).isZero();
    }

    @Test
    void oneUndoBringsThePersonBack() {
        anonymise();
        register.undo().undo();
        assertThat(new ContactStore(register.database()).get(asha.id()).name().full()).isEqualTo(NAME);
    }

    private void anonymise() {
        new Anonymising(register.database()).anonymise(asha.id(), "Anonymised person");
    }

    private List<UUID> found() {
        return new FindStore(register.database()).find(NAME, 50).hits().stream().map(Hit::id).toList();
    }

    private List<Integer> numbers() {
        return register.database().read(sql -> List.of(sql.fetchCount(ATTENDANCE, ATTENDANCE.CONTACT_ID.eq(asha.id())),
            sql.fetchCount(DECISION), sql.fetchCount(MINUTES_VERSION)));
    }
}
