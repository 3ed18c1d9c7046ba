/** Keeping partnerships and their members. Neighbours: {@code store}, {@code store.schema}, {@code model.partnership}. */
package org.partnershipregister.store.partnership;
