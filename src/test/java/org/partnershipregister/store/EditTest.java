package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_TAG;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.schema.tables.records.OrganisationTagRecord;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class EditTest {
    private static final ChangeLabel LABEL = new ChangeLabel("change.organisation.added", "");

    @Test
    void rowsOfANewOwnerMayBePutSinglyAndReplacedAgainInTheSameEdit() {
        try (Register register = TestRegister.empty()) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            Organisation made = Samples.organisation("Housing Link").edit().tags(List.of("housing", "advice")).done();
            register.database().write(LABEL, edit -> {
                organisations.put(edit, made);
                OrganisationTagRecord single = tag(Ids.next(), made.id(), "singly");
                edit.put(single);
                OrganisationTagRecord other = tag(Ids.next(), made.id(), "other");
                edit.replace(ORGANISATION_TAG, ORGANISATION_TAG.ORGANISATION_ID, made.id(),
                    List.of(tag(single.getId(), made.id(), "renamed"), other));
                return made;
            });
            assertThat(organisations.get(made.id()).tags()).containsExactly("other", "renamed");
        }
    }

    @Test
    void manyReferencesKeepTheirCounterOnce() {
        try (Register register = TestRegister.empty()) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            register.database().write(LABEL, edit -> {
                for (int i = 0; i < 5; i++) {
                    organisations.put(edit, Samples.organisation("Number " + i));
                }
                assertThat(edit.rows()).noneMatch(row -> row.table().equals("REF_COUNTER"));
                return 5;
            });
            assertThat(organisations.withRef("ORG-0005")).isPresent();
            assertThat(organisations.save(Samples.organisation("Next")).ref()).isEqualTo("ORG-0006");
        }
    }

    private static OrganisationTagRecord tag(UUID id, UUID owner, String tag) {
        return new OrganisationTagRecord().setId(id).setOrganisationId(owner).setTag(tag);
    }
}
