/**
 * Keeping agreements, their words, parties and frozen versions. Neighbours: {@code store}, {@code store.schema}, {@code store.party},
 * {@code model.agreement} and the areas before it.
 */
package org.partnershipregister.store.agreement;
