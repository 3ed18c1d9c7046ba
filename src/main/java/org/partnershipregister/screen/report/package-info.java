/** Prints of the register. Neighbours: {@code ui}, {@code document}, {@code store}, {@code model}. */
package org.partnershipregister.screen.report;
