/** Partnerships: their models, stage, members with their voice, objectives (domain.md §3). May use {@code model.party}. */
package org.partnershipregister.model.partnership;
