/** Information that flows between partners. */
package org.partnershipregister.screen.sharing;
