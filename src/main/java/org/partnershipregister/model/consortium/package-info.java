/** Consortia: how they are built, their bids and campaigns, and what an award obliges to (domain.md §5, §7). */
package org.partnershipregister.model.consortium;
