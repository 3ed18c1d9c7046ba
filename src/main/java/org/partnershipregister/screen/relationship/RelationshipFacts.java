package org.partnershipregister.screen.relationship;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipRow;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.relationship.TestHistory;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.relationship.RelationshipStore;

/** All that the tab shows, read at once: the partnership and what it counts as, its members of today, all tests. */
record RelationshipFacts(PartnershipRow partnership, List<Membership> members, TestHistory tests) {

    static RelationshipFacts read(Register register, UUID id) {
        LocalDate today = register.database().today();
        return new RelationshipFacts(new PartnershipLists(register.database()).rows(List.of(id)).stream().findFirst()
                .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)),
            new MembershipStore(register.database()).of(id).stream().map(MemberLine::membership)
                .filter(member -> member.current(today)).toList(), new RelationshipStore(register.database()).of(id));
    }

    /** How many members of today take part on which basis, in the order of the choice. */
    Map<RelationshipBasis, Integer> byBasis() {
        Map<RelationshipBasis, Integer> counts = new EnumMap<>(RelationshipBasis.class);
        members.forEach(member -> counts.merge(member.basis(), 1, Integer::sum));
        return counts;
    }

    /** The whole partnership first, then its members in their order. */
    List<Subject> subjects() {
        return Stream.concat(Stream.of(new Subject(partnership, Optional.empty(), tests)),
            members.stream().map(member -> new Subject(partnership, Optional.of(member), tests))).toList();
    }
}
