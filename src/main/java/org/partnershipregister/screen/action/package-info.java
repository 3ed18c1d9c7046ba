/** All actions of all meetings in one list. */
package org.partnershipregister.screen.action;
