/**
 * Paper: what is printed, saved and sent. Facts become a {@link org.partnershipregister.document.Document} (a value), and one writer per
 * {@link org.partnershipregister.document.PaperFormat} turns it into bytes; preview, print and save share the same PDF bytes.
 * May use {@code model} only; knows neither the screen nor the database.
 */
package org.partnershipregister.document;
