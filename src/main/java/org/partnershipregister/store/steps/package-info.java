/** Keeping checklists and the usual steps. Neighbours: {@code store}, {@code store.schema}, {@code model.steps}. */
package org.partnershipregister.store.steps;
