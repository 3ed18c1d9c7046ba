/** Keeping organisations and contacts. Neighbours: {@code store}, {@code store.schema}, {@code model.party}. */
package org.partnershipregister.store.party;
