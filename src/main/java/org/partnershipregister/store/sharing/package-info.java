/** Keeps information flows, and reads the log of data sharing agreements. */
package org.partnershipregister.store.sharing;
