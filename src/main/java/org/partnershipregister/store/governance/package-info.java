/** Keeps how a partnership is run: committees, risks, involvement, checks on partners, progress, dismissed hints. */
package org.partnershipregister.store.governance;
