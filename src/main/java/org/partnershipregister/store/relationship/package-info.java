/** Keeping tests of contract or partnership. Neighbours: {@code store}, {@code store.schema}, {@code model.relationship}. */
package org.partnershipregister.store.relationship;
