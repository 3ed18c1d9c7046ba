package org.partnershipregister.model.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a resource.
 *
 * @param quantity how many, in the contribution's unit, with two decimals; 0 where only the value is kept
 * @param pence    what it is worth, in pence
 */
public record Amount(BigDecimal quantity, long pence) {
    private static final int DECIMALS = 2;

    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, 0);

    public Amount {
        quantity = quantity.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** An amount of which only the value is kept. */
    public static Amount worth(long pence) {
        return new Amount(BigDecimal.ZERO, pence);
    }

    public Amount plus(Amount other) {
        return new Amount(quantity.add(other.quantity), Math.addExact(pence, other.pence));
    }

    public Amount minus(Amount other) {
        return plus(other.negated());
    }

    public Amount negated() {
        return new Amount(quantity.negate(), -pence);
    }

    /** This amount where it is more than nothing, quantity and value each by itself. */
    public Amount positive() {
        return new Amount(quantity.max(BigDecimal.ZERO), Math.max(0, pence));
    }

    /** The smaller of both, quantity and value each by itself. */
    public Amount atMost(Amount other) {
        return new Amount(quantity.min(other.quantity), Math.min(pence, other.pence));
    }

    public boolean nothing() {
        return quantity.signum() == 0 && pence == 0;
    }

    /** Whether quantity or value is below nothing. */
    public boolean negative() {
        return quantity.signum() < 0 || pence < 0;
    }
}
