/** Letters and labels to contacts. Neighbours: {@code ui}, {@code document}, {@code store.party}, {@code model}. */
package org.partnershipregister.screen.letter;
