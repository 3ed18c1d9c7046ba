/** How a partnership is run: committees, risks, involvement. */
package org.partnershipregister.screen.governance;
