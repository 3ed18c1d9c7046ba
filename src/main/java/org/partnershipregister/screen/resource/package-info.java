/** What partners pool, and shared budgets. */
package org.partnershipregister.screen.resource;
