/** Keeping what partners pool: contributions, ledgers, secondments, budgets. Neighbours: {@code store}, {@code model.resource}. */
package org.partnershipregister.store.resource;
