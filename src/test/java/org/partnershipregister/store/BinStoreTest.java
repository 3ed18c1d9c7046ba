package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Binned;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class BinStoreTest {
    private Register register;
    private BinStore bin;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        bin = new BinStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theBinNamesWhatWasDeletedByWhomAndUntilWhenItComesBack() {
        OrganisationStore organisations = new OrganisationStore(register.database());
        Organisation link = organisations.save(Samples.organisation("Housing Link"));
        organisations.delete(link.id());
        assertThat(bin.all()).singleElement().satisfies(binned -> {
            assertThat(binned.title()).isEqualTo("Housing Link");
            assertThat(binned.by()).isEqualTo("Asha Patel");
            assertThat(binned.deletedOn()).isEqualTo(TestRegister.TODAY);
            assertThat(binned.until()).isEqualTo(TestRegister.TODAY.plusDays(90));
        });
    }

    @Test
    void severalKindsComeBackAsOneStep() {
        OrganisationStore organisations = new OrganisationStore(register.database());
        ContactStore contacts = new ContactStore(register.database());
        Organisation link = organisations.save(Samples.organisation("Housing Link"));
        Contact grace = contacts.save(Samples.contact("Grace Obi"));
        organisations.delete(link.id());
        contacts.delete(grace.id());
        assertThat(bin.all()).extracting(Binned::title).containsExactlyInAnyOrder("Housing Link", "Grace Obi");
        bin.restore(bin.all());
        assertThat(bin.count()).isZero();
        register.undo().undo();
        assertThat(bin.count()).isEqualTo(2);
    }
}
