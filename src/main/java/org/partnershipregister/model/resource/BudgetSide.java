package org.partnershipregister.model.resource;

/** Whether a line of a budget brings money in or costs it. */
public enum BudgetSide {
    INCOME, COST
}
