package org.partnershipregister.store.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Lookalike;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class LookalikesTest {
    private Register register;
    private Lookalikes lookalikes;
    private Organisation kept;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        lookalikes = new Lookalikes(register.database());
        kept = new OrganisationStore(register.database()).save(Samples.organisation("The Housing Link Ltd"));
        new ContactStore(register.database()).save(Samples.contact("Seán O'Neill"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aNameIsTheSameWithoutArticleLegalFormAndSigns() {
        assertThat(reasons("housing-link", List.of())).containsExactly(Lookalike.Reason.SAME_NAME);
        assertThat(reasons("Housing Lnik", List.of())).containsExactly(Lookalike.Reason.LIKE_NAME);
        assertThat(reasons("Housing Advice for Veterans", List.of())).isEmpty();
        assertThat(reasons("", List.of())).isEmpty();
    }

    @Test
    void theSameNumberCountsWhateverTheName() {
        List<Identifier> number = List.of(new Identifier(Ids.next(), Identifier.Scheme.GB_CHC, " 105 6789"));
        assertThat(reasons("Something else", number)).containsExactly(Lookalike.Reason.SAME_NUMBER);
    }

    @Test
    void theRecordItselfIsNotItsOwnLookalike() {
        assertThat(lookalikes.organisations("Housing Link", kept.identifiers(), kept.id())).isEmpty();
    }

    @Test
    void peopleOfTheSameNameAreFoundWithoutAccents() {
        assertThat(lookalikes.contacts("Sean ONeill", Ids.next())).extracting(Lookalike::ref).containsExactly("CON-0001");
        assertThat(lookalikes.contacts("Sean", Ids.next())).isEmpty();
    }

    private List<Lookalike.Reason> reasons(String name, List<Identifier> identifiers) {
        return lookalikes.organisations(name, identifiers, Ids.next()).stream().map(Lookalike::reason).toList();
    }
}
