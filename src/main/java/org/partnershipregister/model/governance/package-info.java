/** How a partnership is run: committees and seats, risks, involvement, checks on partners, progress, dismissed hints. Plain Java. */
package org.partnershipregister.model.governance;
