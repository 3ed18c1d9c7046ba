/**
 * The editor for notes: simple formatting in the HTML subset of {@code model.meeting.Notes}. With {@code ui.fields} the only package
 * that knows {@code jfx.incubator.richtext}, which is still an incubator of JavaFX and may change (documents.md §5).
 */
package org.partnershipregister.ui.notes;
