/** Who changed what and when in any one record, whatever its kind. */
package org.partnershipregister.screen.history;
