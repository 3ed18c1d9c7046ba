/** Bids and campaigns of consortia. */
package org.partnershipregister.screen.consortium;
