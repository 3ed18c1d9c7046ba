/**
 * Facts and rules of partnership working, as plain Java values: records for facts, enums and sealed types for closed
 * choices. Knows nothing of screens, databases or paper. Areas ({@code party}, {@code partnership}, {@code agreement},
 * {@code meeting}) may use earlier ones in that order and this package, never later ones.
 */
package org.partnershipregister.model;
