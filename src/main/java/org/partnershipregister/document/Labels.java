package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Address labels to be printed on sheets.
 *
 * @param start  the first label to be used of the first sheet, counted from 1, so that a begun sheet isn't wasted
 * @param labels the lines of each
 */
public record Labels(String title, LocalDate dated, LabelSheet sheet, int start, List<List<String>> labels) {

    public Labels {
        title = Printable.line(title);
        start = Math.clamp(start, 1, sheet.count());
        labels = labels.stream().map(lines -> lines.stream().map(Printable::line).toList()).toList();
    }

    /** The same words as a plain paper, to look for characters that can't be shown. */
    public Document words() {
        return Document.titled(title, dated).addAll(labels.stream().map(lines -> Block.paragraph(String.join("\n", lines))).toList()).done();
    }
}
