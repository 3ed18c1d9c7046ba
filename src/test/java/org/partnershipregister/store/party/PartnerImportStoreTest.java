package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerKey;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class PartnerImportStoreTest {
    private final Register register = TestRegister.empty();
    private final PartnerImportStore imports = new PartnerImportStore(register.database());
    private final List<Organisation> partners = IntStream.range(0, 20).mapToObj(i -> Samples.organisation("Partner " + i))
        .toList();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void oneUndoTakesAnImportBackAndOneRedoBringsItAgain() {
        Contact person = Contact.named("Asha Patel").edit()
            .positions(List.of(Position.at(partners.getFirst().id(), "Partner 0", "Chair"))).done();
        imports.bring(partners, List.of(person), "list.csv", done -> true);
        assertThat(imports.known()).hasSize(20).extracting(PartnerKey::ref).contains("ORG-0001", "ORG-0020");

        register.undo().undo();
        assertThat(imports.known()).isEmpty();
        assertThat(new PartnerLists(register.database()).count()).isZero();

        register.undo().redo();
        assertThat(imports.known()).hasSize(20);
        assertThat(new OrganisationStore(register.database()).get(partners.getFirst().id()).name()).isEqualTo("Partner 0");
    }

    @Test
    void stoppingHalfwayLeavesNothingBehind() {
        assertThatThrownBy(() -> imports.bring(partners, List.of(), "list.csv", done -> done < 10))
            .isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.CANCELLED));

        assertThat(imports.known()).isEmpty();
        assertThat(register.undo().undoable()).isEmpty();
    }

    @Test
    void whatIsKnownIsNamedByNumberAndPostcode() {
        new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));

        assertThat(imports.known()).singleElement().satisfies(key -> {
            assertThat(key.numbers()).containsExactly("GB-CHC-1056789");
            assertThat(key.postcode()).isEqualTo("RV1 2AB");
        });
    }
}
