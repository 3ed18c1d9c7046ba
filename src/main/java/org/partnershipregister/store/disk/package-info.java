/**
 * Bytes of a register on disk: the folder, its lock, the database file, journal files, attachments and backups. Knows
 * files and connections, not change sets. Neighbours allowed: {@code model}, {@code store.schema}.
 */
package org.partnershipregister.store.disk;
