/** What was deleted and can be brought back. */
package org.partnershipregister.screen.bin;
