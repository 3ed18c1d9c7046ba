/** Keeps joint training, fundraising and events with their partners and the payments between them. */
package org.partnershipregister.store.activity;
