/** What the prints of the whole register say: facts gathered over all partnerships and agreements. */
package org.partnershipregister.model.report;
