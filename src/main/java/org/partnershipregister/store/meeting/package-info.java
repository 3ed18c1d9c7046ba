/** Keeps meetings, their notes and decisions, frozen minutes, series, and actions. */
package org.partnershipregister.store.meeting;
