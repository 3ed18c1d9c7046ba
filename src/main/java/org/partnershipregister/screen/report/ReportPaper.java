package org.partnershipregister.screen.report;

import java.util.List;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.Redaction;

/** A paper with the same as a table for a spreadsheet; no headings if it is no table. */
record ReportPaper(Document document, List<String> headings, List<List<String>> rows) {

    ReportPaper {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The same without names. */
    ReportPaper without(Redaction redaction) {
        return new ReportPaper(redaction.of(document), headings, rows.stream().map(row -> row.stream().map(redaction::text).toList()).toList());
    }
}
