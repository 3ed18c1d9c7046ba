package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.agreement.SectionText;

/** What stands before each line on paper: 3.1, (a), or nothing. */
final class LineLabels {
    private final ChipText text;
    private final String clause;
    private int paragraphs;
    private int letters;

    private LineLabels(ChipText text, String clause) {
        this.text = text;
        this.clause = clause;
    }

    /** @param clause the number of the clause, "" where paragraphs have none */
    static List<String> of(List<String> lines, ChipText text, String clause) {
        LineLabels labels = new LineLabels(text, clause);
        List<String> result = new ArrayList<>();
        lines.forEach(line -> result.add(labels.next(line)));
        return result;
    }

    private String next(String line) {
        if (ChipText.lettered(line) && line.length() == 1) {
            return SectionText.letter(letters);
        }
        String label = "";
        for (SectionText.Part part : SectionText.parse(text.keptLine(line)).parts()) {
            String own = switch (part) {
                case SectionText.Paragraph _ -> paragraph();
                case SectionText.Lettered _ -> SectionText.letter(letters++);
                case SectionText.Filled _, SectionText.Rows _ -> "";
            };
            label = label.isEmpty() ? own : label;
        }
        return label;
    }

    private String paragraph() {
        paragraphs++;
        letters = 0;
        return clause.isEmpty() ? "" : clause + "." + paragraphs;
    }
}
