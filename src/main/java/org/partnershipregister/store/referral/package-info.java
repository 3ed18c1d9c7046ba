/** Keeps referral pathways and the log of referrals. */
package org.partnershipregister.store.referral;
