/** Partnerships: the list, the page of one with its members, and a new one. Neighbours: {@code ui}, {@code store}, {@code model}. */
package org.partnershipregister.screen.partnership;
