package org.partnershipregister.screen.relationship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipRow;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestHistory;

/** What can be tested: the whole partnership, or one of its members. */
record Subject(PartnershipRow partnership, Optional<Membership> member, TestHistory history) {

    Optional<UUID> id() {
        return member.map(Membership::id);
    }

    /** Its name, for the history and for headings. */
    String name() {
        return member.map(one -> one.party().name()).orElse(partnership.name());
    }

    /** Its tests, newest first. */
    List<RelationshipTest> tests() {
        return history.of(id());
    }

    Optional<RelationshipTest> latest() {
        return history.latest(id());
    }

    Optional<Integer> change() {
        return history.change(id());
    }

    /** Whether it takes part through a contract or a grant and is told at most: a reason to ask why. */
    boolean unheard() {
        return member.filter(one -> one.basis() == RelationshipBasis.CONTRACT || one.basis() == RelationshipBasis.GRANT)
            .filter(one -> one.voice() == Voice.NONE || one.voice() == Voice.INFORMED).isPresent();
    }

    /** The newest test when it says something else than what is recorded of the member. */
    Optional<RelationshipTest> toRecord() {
        return latest().filter(test -> member.filter(one -> test.result().basis(one.basis()) != one.basis()
            || test.voice(one.voice()) != one.voice()).isPresent());
    }
}
