/** Opportunities that networks spot, and practice they share. */
package org.partnershipregister.screen.networking;
