package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.store.resource.PoolStore;

/** The budgets of a partnership, and the members a line can be for; the first is nobody in particular. */
record BudgetFacts(List<Budget> budgets, List<Contribution.Giver> givers) {

    static BudgetFacts read(Register register, UUID partnership) {
        List<Contribution.Giver> givers = new ArrayList<>(List.of(Contribution.Giver.NOBODY));
        givers.addAll(new PoolStore(register.database()).givers(partnership));
        return new BudgetFacts(new BudgetStore(register.database()).of(partnership), List.copyOf(givers));
    }

    Optional<Budget> budget(Optional<UUID> id) {
        return budgets.stream().filter(one -> id.equals(Optional.of(one.id()))).findFirst();
    }
}
