package org.partnershipregister.model.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipregister.model.Folding;

/** The names an owner of an action may be called by at a meeting: people and organisations on its attendance list. */
public final class OwnerNames {
    private final List<Attendance> people;

    public OwnerNames(List<Attendance> people) {
        this.people = List.copyOf(people);
    }

    /** Every name, people first. */
    public List<String> all() {
        return Stream.concat(people.stream().map(Attendance::name), people.stream().map(Attendance::organisationName))
            .filter(name -> !name.isBlank()).distinct().toList();
    }

    /** Whom a name means: somebody at the meeting, an organisation represented there, or else just the name. */
    public Owner owner(String name) {
        String folded = Folding.fold(name);
        if (folded.isEmpty()) {
            return Owner.NOBODY;
        }
        return people.stream().filter(one -> one.contact().isPresent() && Folding.fold(one.name()).equals(folded)).findFirst()
            .map(one -> Owner.contact(one.contact().orElseThrow(), one.organisation()))
            .or(() -> people.stream().filter(one -> one.organisation().isPresent()
                && Folding.fold(one.organisationName()).equals(folded)).findFirst()
                .map(one -> Owner.organisation(one.organisation().orElseThrow())))
            .orElseGet(() -> Owner.named(name.strip()));
    }
}
