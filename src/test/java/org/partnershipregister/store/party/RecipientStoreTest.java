package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.Recipient;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.TestRegister;

class RecipientStoreTest {

    @Test
    void contactsAreReachedAtTheMainSiteOfTheirOrganisationAndThoseInTheBinNotAtAll() {
        try (Register register = TestRegister.empty()) {
            SampleRegister.fill(register);
            ContactStore contacts = new ContactStore(register.database());
            RecipientStore recipients = new RecipientStore(register.database());
            UUID simone = new ContactLists(register.database()).ids(new ContactQuestion("Simone Achebe", Optional.empty(), Optional.empty(),
                Optional.empty(), ContactQuestion.Sort.NAME, false)).getFirst();
            Contact loose = contacts.save(Contact.named("Nowhere Man"));
            Contact gone = contacts.save(Contact.named("Gone Away"));
            contacts.delete(gone.id());
            Mailing mailing = recipients.of(List.of(loose.id(), gone.id(), simone, UUID.randomUUID()));
            assertThat(mailing.from().name()).isEqualTo("Riverside Community Trust");
            assertThat(mailing.to()).extracting(Recipient::id).containsExactly(loose.id(), simone);
            assertThat(mailing.to().getLast().lines()).containsExactly("Simone Achebe", "Outreach manager", "Lantern Women’s Aid", "PO Box 12",
                "Aldermere", "AM1 9ZZ");
            assertThat(mailing.unaddressed()).extracting(one -> one.name().full()).containsExactly("Nowhere Man");
        }
    }

    @Test
    void thoseWhoRepresentAPartnershipAreFoundOnce() {
        try (Register register = TestRegister.empty()) {
            SampleRegister.fill(register);
            RecipientStore recipients = new RecipientStore(register.database());
            List<UUID> found = recipients.partnershipsNamed("").stream().flatMap(link -> recipients.representatives(link.id()).stream()).toList();
            assertThat(found).isNotEmpty();
            recipients.partnershipsNamed("").forEach(link -> assertThat(recipients.representatives(link.id())).doesNotHaveDuplicates());
            assertThat(recipients.representatives(UUID.randomUUID())).isEmpty();
        }
    }
}
