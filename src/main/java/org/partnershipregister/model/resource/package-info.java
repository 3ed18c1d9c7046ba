/** What partners pool: contributions with their ledger, secondments and shared budgets (domain.md §7). */
package org.partnershipregister.model.resource;
