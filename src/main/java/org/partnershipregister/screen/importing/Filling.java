package org.partnershipregister.screen.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.exchange.Gaps;
import org.partnershipregister.exchange.ImportedRow;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PersonHere;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerPeople;

/**
 * What rows add to partners that are in the register already. Several rows of the same partner make one change of it, and
 * each person they name is added once, unless the partner has somebody of that name.
 */
final class Filling {
    private final OrganisationStore partners;
    private final PartnerPeople people;
    private final Map<UUID, Organisation> filled = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> names = new HashMap<>();
    private final Set<UUID> withMainContact = new HashSet<>();
    private final List<Contact> added = new ArrayList<>();

    Filling(Register register) {
        partners = new OrganisationStore(register.database());
        people = new PartnerPeople(register.database());
    }

    void add(PlannedRow planned) {
        ImportedRow row = planned.row();
        planned.known().ifPresent(known -> row.organisation().ifPresent(imported -> {
            Organisation kept = filled.computeIfAbsent(known.id(), partners::get);
            filled.put(known.id(), Gaps.filled(kept, imported));
            row.contact().ifPresent(person -> add(kept, person));
        }));
    }

    private void add(Organisation kept, Contact person) {
        Set<String> there = names.computeIfAbsent(kept.id(), this::namesAt);
        if (there.add(Folding.fold(person.name().full()))) {
            added.add(Gaps.at(kept, person, withMainContact.add(kept.id())));
        }
    }

    private Set<String> namesAt(UUID organisation) {
        Set<String> there = new HashSet<>();
        for (PersonHere one : people.of(organisation)) {
            there.add(Folding.fold(one.name()));
            if (one.position().mainContact()) {
                withMainContact.add(organisation);
            }
        }
        return there;
    }

    /** Each filled partner once. */
    List<Organisation> organisations() {
        return List.copyOf(filled.values());
    }

    /** The people who are new there. */
    List<Contact> contacts() {
        return List.copyOf(added);
    }
}
