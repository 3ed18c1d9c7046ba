package org.partnershipregister.model.relationship;

import java.util.Arrays;
import org.partnershipregister.model.TextKey;

/**
 * The eight questions that tell a partnership from a contract, from the sentence "contributing to decision making and have
 * a voice beyond a specified contract" (domain.md §4), in their order.
 */
public enum TestQuestion {
    FUTURE_MEETINGS, AGENDA, DECIDING, AIMS, OWN_RESOURCES, TERMS, DECLINING, RISK_AND_CREDIT;

    /** From 1 to 8, as it is kept. */
    public int number() {
        return ordinal() + 1;
    }

    /** The question with that number. */
    public static TestQuestion of(int number) {
        return Arrays.stream(values()).filter(one -> one.number() == number).findFirst().orElseThrow();
    }

    /** The key of the question in words; with {@code .no}, {@code .partly} and {@code .yes} its answers. */
    public String key() {
        return TextKey.of("relationship.question", this);
    }
}
