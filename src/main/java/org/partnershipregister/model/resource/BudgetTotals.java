package org.partnershipregister.model.resource;

/** Planned and actual, in pence. */
public record BudgetTotals(long planned, long actual) {
    public static final BudgetTotals NOTHING = new BudgetTotals(0, 0);

    public BudgetTotals plus(BudgetTotals other) {
        return new BudgetTotals(planned + other.planned, actual + other.actual);
    }

    public BudgetTotals minus(BudgetTotals other) {
        return new BudgetTotals(planned - other.planned, actual - other.actual);
    }

    /** Actual less planned: above 0 more came in, or more was spent, than was planned. */
    public long difference() {
        return actual - planned;
    }
}
