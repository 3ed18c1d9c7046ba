/** Meetings: the list, a new one, and the page on which one is minuted and its notes are saved, printed and approved. */
package org.partnershipregister.screen.meeting;
