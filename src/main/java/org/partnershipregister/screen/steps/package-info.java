/** The usual next steps of a partnership. */
package org.partnershipregister.screen.steps;
