/** Keeps opportunities and shared practice, and reads the "who we are" sheet of a network. */
package org.partnershipregister.store.networking;
