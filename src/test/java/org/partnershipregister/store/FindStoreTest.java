package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Found;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class FindStoreTest {
    private Register register;
    private FindStore find;
    private RegisterRows rows;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        find = new FindStore(register.database());
        rows = new RegisterRows(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyKindIsFoundAndCounted() {
        rows.organisation("Harbour College");
        rows.contact("Harbour", "Field");
        UUID partnership = new PartnershipStore(register.database())
            .save(Partnership.named("Harbour Advice", PartnershipModel.CONSORTIUM)).id();
        rows.agreement(partnership, "Harbour agreement", Optional.empty(), Optional.empty(), 0);
        rows.action(partnership, "Ask the harbour master", Optional.empty(), Optional.of(TestRegister.TODAY));
        Found found = find.find("harbour", 20);
        assertThat(found.hits()).extracting(Hit::kind).containsExactly(Kind.ORGANISATION, Kind.CONTACT, Kind.PARTNERSHIP,
            Kind.AGREEMENT, Kind.ACTION);
        assertThat(found.hits().getLast().detail()).isEqualTo("22 Nov 2026 · Harbour Advice");
        assertThat(found.counts()).isEqualTo(Map.of(Kind.ORGANISATION, 1, Kind.CONTACT, 1, Kind.PARTNERSHIP, 1,
            Kind.AGREEMENT, 1, Kind.ACTION, 1));
    }

    @Test
    void aReferenceOpensItsRecordHoweverItIsTyped() {
        Organisation link = rows.organisation("Housing Link");
        UUID meeting = rows.meeting(new PartnershipStore(register.database())
            .save(Partnership.named("Arts", PartnershipModel.OTHER)).id(), TestRegister.TODAY, "HELD");
        for (String typed : List.of("ORG-0001", "org-0001", "org 1", "ORG1")) {
            assertThat(find.find(typed, 20).hits()).as(typed).extracting(Hit::id).first().isEqualTo(link.id());
        }
        assertThat(find.find("mtg-2026-001", 20).hits()).extracting(Hit::id).containsExactly(meeting);
    }

    @Test
    void notesAreSearchedAndNamesThatStartSoComeFirst() {
        OrganisationStore organisations = new OrganisationStore(register.database());
        organisations.save(Organisation.named("Aardvark Trust").edit().notes("Shares a hall with Parkside").done());
        organisations.save(Organisation.named("Friends of Parkside").edit().done());
        organisations.save(Organisation.named("The Parkside Practice").edit().done());
        assertThat(find.find("parkside", 20).hits()).extracting(Hit::title)
            .containsExactly("The Parkside Practice", "Friends of Parkside", "Aardvark Trust");
        assertThat(find.find("hall parkside", 20).hits()).extracting(Hit::title).containsExactly("Aardvark Trust");
    }

    @Test
    void aKindWithManyHitsLeavesRoomForTheOthers() {
        for (int i = 0; i < 30; i++) {
            rows.organisation("Parkside " + i);
        }
        rows.contact("Jo", "Parkside");
        Found found = find.find("parkside", 20);
        assertThat(found.hits()).hasSize(20);
        assertThat(found.hits().getLast().kind()).isEqualTo(Kind.CONTACT);
        assertThat(found.counts()).containsEntry(Kind.ORGANISATION, 30);
    }

    @Test
    void nothingTypedFindsNothingAndOddSignsDoNoHarm() {
        rows.organisation("Housing Link");
        for (String typed : List.of("", "  ", "%", "_", "!", "'\"", "\\", "(", "*", "XYZ-", "x".repeat(3_000), "\u0000")) {
            assertThat(find.find(typed, 20).hits()).as(typed).isEmpty();
        }
    }

    @Test
    void whatIsChangedBetweenTwoSearchesIsFoundByItsNewName() {
        OrganisationStore organisations = new OrganisationStore(register.database());
        Organisation link = rows.organisation("Housing Link");
        assertThat(find.find("housing link", 20).counts()).containsEntry(Kind.ORGANISATION, 1);
        organisations.save(organisations.get(link.id()).edit().name("Harbour Homes").done());
        assertThat(find.find("housing link", 20).counts()).isEmpty();
        assertThat(find.find("harbour", 20).hits()).extracting(Hit::title).containsExactly("Harbour Homes");
        organisations.delete(link.id());
        assertThat(find.find("harbour", 20).counts()).isEmpty();
        register.undo().undo();
        assertThat(find.find("harbour", 20).counts()).containsEntry(Kind.ORGANISATION, 1);
    }

    @Test
    void theBinIsNotSearched() {
        Organisation link = rows.organisation("Housing Link");
        new OrganisationStore(register.database()).delete(link.id());
        assertThat(find.find("housing", 20).counts()).isEmpty();
    }
}
