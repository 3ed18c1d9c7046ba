/** Organisations and the people in them: who we work with (domain.md §2). */
package org.partnershipregister.model.party;
