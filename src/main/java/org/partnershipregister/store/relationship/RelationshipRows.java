package org.partnershipregister.store.relationship;

import static org.partnershipregister.store.schema.Tables.RELATIONSHIP_ANSWER;
import static org.partnershipregister.store.schema.Tables.RELATIONSHIP_TEST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.Degree;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestAnswer;
import org.partnershipregister.model.relationship.TestHistory;
import org.partnershipregister.model.relationship.TestQuestion;

/** Between the test of the model and its rows. */
final class RelationshipRows {
    private RelationshipRows() {
    }

    static TestHistory fetch(DSLContext sql, Condition which) {
        Map<UUID, List<TestAnswer>> answers = sql.select(RELATIONSHIP_ANSWER.fields()).from(RELATIONSHIP_ANSWER)
            .join(RELATIONSHIP_TEST).on(RELATIONSHIP_TEST.ID.eq(RELATIONSHIP_ANSWER.RELATIONSHIP_TEST_ID)).where(which)
            .orderBy(RELATIONSHIP_ANSWER.QUESTION).fetchGroups(row -> row.get(RELATIONSHIP_ANSWER.RELATIONSHIP_TEST_ID),
                row -> new TestAnswer(TestQuestion.of(row.get(RELATIONSHIP_ANSWER.QUESTION)),
                    Degree.of(row.get(RELATIONSHIP_ANSWER.SCORE)), row.get(RELATIONSHIP_ANSWER.EVIDENCE)));
        return new TestHistory(sql.selectFrom(RELATIONSHIP_TEST).where(which).fetch(row -> new RelationshipTest(row.getId(),
            row.getPartnershipId(), Optional.ofNullable(row.getMembershipId()), row.getTestedOn(), row.getTestedBy(),
            answers.getOrDefault(row.getId(), List.of()), Optional.ofNullable(row.getOverrideResult()).map(Standing::valueOf),
            row.getOverrideReason())));
    }
}
