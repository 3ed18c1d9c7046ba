package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.testing.TestRegister;

class FormalityHintTest {

    @Test
    void aPartnershipWithABudgetHereLooksFormalWithoutSayingSo() {
        try (Register register = TestRegister.empty()) {
            Partnership group = new PartnershipStore(register.database()).save(Partnership.named("Warm Rooms", PartnershipModel.MULTI_AGENCY)
                .edit().formality(Formality.INFORMAL).done());
            assertThat(PartnershipFacts.read(register, group.id()).formalityHint()).isEmpty();
            new BudgetStore(register.database()).save(Budget.named(group.id(), "Winter"));
            Optional<Problem> hint = PartnershipFacts.read(register, group.id()).formalityHint();
            assertThat(hint).get().extracting(Problem::key).isEqualTo("partnership.hint.looks-formal");
            assertThat(hint.orElseThrow().args()).map(Object::toString).containsExactly("partnership.fact.own-budget");
        }
    }
}
