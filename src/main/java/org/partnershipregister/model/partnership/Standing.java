package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/**
 * What a partnership counts as, and what a test of it or of one member comes to (domain.md §4). The thresholds on the
 * score of 0 to 16 are the program's own, and screens say so.
 *
 * <p>The register counts contracts apart by one rule, kept in {@code store.StandingField}: the newest test of
 * the whole partnership decides, what somebody set with a reason before what the score says. While there is none, it is a
 * contract when every other member of today takes part through a contract or a grant; mixed when none of them takes part
 * as a partner alone but one does partly; a partnership otherwise, also while it has no other member. Of one organisation's
 * memberships those are contracts that rest on a contract or a grant, and those in a partnership that counts as one.
 */
public enum Standing {
    CONTRACT, MIXED, PARTNERSHIP;

    public static final int MOST_FOR_CONTRACT = 5;
    public static final int MOST_FOR_MIXED = 10;
    public static final int HIGHEST_SCORE = 16;

    /** What a score comes to. */
    public static Standing of(int score) {
        if (score < 0 || score > HIGHEST_SCORE) {
            throw new IllegalArgumentException("A score is 0 to 16, not " + score);
        }
        return score <= MOST_FOR_CONTRACT ? CONTRACT : score <= MOST_FOR_MIXED ? MIXED : PARTNERSHIP;
    }

    /** The key of its name, as of one partnership. */
    public String key() {
        return TextKey.of("relationship.standing", this);
    }

    /** The basis that a member takes part on by this; a grant is a kind of contract and stays one. */
    public RelationshipBasis basis(RelationshipBasis now) {
        return switch (this) {
            case CONTRACT -> now == RelationshipBasis.GRANT ? now : RelationshipBasis.CONTRACT;
            case MIXED -> RelationshipBasis.MIXED;
            case PARTNERSHIP -> RelationshipBasis.PARTNERSHIP;
        };
    }
}
