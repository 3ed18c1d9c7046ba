/** Keeps consortia, their bids with partners and papers, awards with what they oblige to, and campaigns. */
package org.partnershipregister.store.consortium;
