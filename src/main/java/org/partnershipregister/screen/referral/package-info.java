/** Referral pathways and the log of referrals. */
package org.partnershipregister.screen.referral;
