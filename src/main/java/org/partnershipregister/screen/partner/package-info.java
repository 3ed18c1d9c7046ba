/** Partner organisations: the list with the record beside it, a page for each, and a new one. */
package org.partnershipregister.screen.partner;
