/** The list of what an agreement obliges to, shared by the pages of bids and of agreements. */
package org.partnershipregister.ui.obligation;
