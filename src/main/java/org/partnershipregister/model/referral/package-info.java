/** Referral pathways, the log of referrals and how smoothly they go (domain.md §7, §8). No client is named anywhere. */
package org.partnershipregister.model.referral;
