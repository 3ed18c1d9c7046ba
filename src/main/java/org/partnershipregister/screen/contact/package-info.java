/** Contacts: the list with the person beside it, a page for each, and a new one. */
package org.partnershipregister.screen.contact;
