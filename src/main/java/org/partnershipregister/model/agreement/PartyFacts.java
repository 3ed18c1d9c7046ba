package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OtherName;

/**
 * A party with what is printed of its organisation.
 *
 * @param role   what it does in the partnership, empty if it isn't a member; so too its voice
 * @param people its representatives and deputies there
 */
public record PartyFacts(AgreementParty party, Organisation organisation, Optional<MemberRole> role, Optional<Voice> voice,
                         List<Person> people) {

    public PartyFacts {
        people = List.copyOf(people);
    }

    /** A person who speaks for the party; {@code phone} and {@code email} are those of work, "" if not known. */
    public record Person(String name, String jobTitle, boolean deputy, String phone, String email) {
    }

    /** The name in its governing document if that is recorded, or else the name it is known by: the one to print. */
    public String legalName() {
        return organisation.otherNames().stream().filter(name -> name.kind() == OtherName.NameKind.LEGAL && name.to().isEmpty())
            .map(OtherName::name).findFirst().orElse(organisation.name());
    }

    /** The first representative, or the first deputy. */
    public Optional<Person> person(boolean deputy) {
        return people.stream().filter(person -> person.deputy() == deputy).findFirst();
    }
}
