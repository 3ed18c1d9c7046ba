/** Information that flows between partners, on what basis in law, and the log of data sharing agreements (domain.md §5). */
package org.partnershipregister.model.sharing;
