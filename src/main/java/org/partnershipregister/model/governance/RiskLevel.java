package org.partnershipregister.model.governance;

/** The word for a score of likelihood times impact. The limits are our own, and the page says them. */
public enum RiskLevel {
    LOW, MEDIUM, HIGH, VERY_HIGH;

    private static final int MEDIUM_FROM = 5;
    private static final int HIGH_FROM = 10;
    private static final int VERY_HIGH_FROM = 15;

    /** The level of a score from 1 to 25: low to 4, medium to 9, high to 14, very high above. */
    public static RiskLevel of(int score) {
        return score >= VERY_HIGH_FROM ? VERY_HIGH : score >= HIGH_FROM ? HIGH : score >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
