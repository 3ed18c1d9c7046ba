/**
 * Keeping the register: one folder with a database, a journal and attachments, and the one door for writes
 * ({@link org.partnershipregister.store.Database#write}). SQL is jOOQ over classes generated from the migrations, here
 * and in the areas below only. Stores take and give records of the model; generated records never leave.
 * Neighbours allowed: {@code model}, {@code store.schema}.
 */
package org.partnershipregister.store;
