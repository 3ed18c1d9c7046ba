/** Reads what the prints of the whole register say, each in a handful of questions. */
package org.partnershipregister.store.report;
