/**
 * The editor for texts with fields from the register: each field is a chip that is chosen from a list, one step of the caret, and never
 * typed. Knows {@code model.agreement}'s pieces and, as {@code ui.notes} does, the incubator {@code jfx.incubator.richtext}.
 */
package org.partnershipregister.ui.fields;
