/** Meetings, what was noted and decided in them, and the actions that follow (domain.md §6). */
package org.partnershipregister.model.meeting;
