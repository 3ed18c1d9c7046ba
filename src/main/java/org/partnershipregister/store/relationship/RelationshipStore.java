package org.partnershipregister.store.relationship;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.RELATIONSHIP_ANSWER;
import static org.partnershipregister.store.schema.Tables.RELATIONSHIP_TEST;

import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestHistory;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.partnership.MembershipStore;

/** Keeps tests of contract or partnership. A test that was kept is never changed; a new one stands beside it. */
public final class RelationshipStore {
    private final Database database;

    public RelationshipStore(Database database) {
        this.database = database;
    }

    /** All tests of a partnership, of its members too. */
    public TestHistory of(UUID partnership) {
        return database.read(sql -> RelationshipRows.fetch(sql, RELATIONSHIP_TEST.PARTNERSHIP_ID.eq(partnership)));
    }

    /**
     * Keeps a new test; {@code subject} names in the history what was tested. NOT_ALLOWED when a question has no answer, an
     * override no reason, when it lies ahead or the member is another partnership's, and for a test that is there already.
     */
    public RelationshipTest keep(RelationshipTest test, String subject) {
        RelationshipTest signed = test.by().isEmpty() ? test.testedBy(database.user()) : test;
        return database.write(new ChangeLabel("change.relationship.tested", subject), edit -> {
            put(edit, signed);
            return signed;
        });
    }

    /** Puts a new test as part of a larger action. */
    public void put(Edit edit, RelationshipTest test) {
        boolean known = edit.sql().fetchExists(RELATIONSHIP_TEST, RELATIONSHIP_TEST.ID.eq(test.id()));
        boolean stranger = test.member().isPresent() && !edit.sql().fetchExists(MEMBERSHIP,
            MEMBERSHIP.ID.eq(test.member().orElseThrow()).and(MEMBERSHIP.PARTNERSHIP_ID.eq(test.partnership())));
        if (known || stranger || !test.problems(database.today()).isEmpty()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, test.on().toString());
        }
        edit.put(edit.sql().newRecord(RELATIONSHIP_TEST).setId(test.id()).setPartnershipId(test.partnership())
            .setMembershipId(test.member().orElse(null)).setTestedOn(test.on()).setTestedBy(test.by())
            .setScore(test.score()).setResult(test.byScore().name())
            .setOverrideResult(test.override().map(Enum::name).orElse(null)).setOverrideReason(test.overrideReason()));
        test.answers().forEach(answer -> edit.put(edit.sql().newRecord(RELATIONSHIP_ANSWER).setId(Ids.next())
            .setRelationshipTestId(test.id()).setPartnershipId(test.partnership())
            .setQuestion(answer.question().number()).setScore(answer.degree().score()).setEvidence(answer.evidence())));
    }

    /** Takes back a test that was a mistake; undo brings it again. */
    public void remove(RelationshipTest test, String subject) {
        database.write(new ChangeLabel("change.relationship.removed", subject), edit -> {
            edit.sql().select(RELATIONSHIP_ANSWER.ID).from(RELATIONSHIP_ANSWER)
                .where(RELATIONSHIP_ANSWER.RELATIONSHIP_TEST_ID.eq(test.id())).fetch(RELATIONSHIP_ANSWER.ID)
                .forEach(id -> edit.remove(RELATIONSHIP_ANSWER, id));
            edit.remove(RELATIONSHIP_TEST, test.id());
            return test.id();
        });
    }

    /** Records what a member's test came to as its basis and voice; answers the member as kept. */
    public Membership record(RelationshipTest test) {
        MembershipStore members = new MembershipStore(database);
        Membership member = members.get(test.member().orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)));
        return database.write(new ChangeLabel("change.relationship.recorded", member.party().name()), edit -> {
            members.put(edit, member.as(member.role(), test.result().basis(member.basis()), test.voice(member.voice())));
            return members.get(member.id());
        });
    }
}
