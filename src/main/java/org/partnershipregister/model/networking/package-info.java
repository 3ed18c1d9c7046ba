/** Networking: opportunities spotted and shared, who is interested, practice worth passing on (domain.md §7). */
package org.partnershipregister.model.networking;
