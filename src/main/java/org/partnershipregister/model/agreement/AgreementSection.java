package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** A clause, schedule or other part of one agreement; {@code text} as {@link SectionText} reads it, {@code fromClause} its template's code. */
public record AgreementSection(UUID id, SectionKind kind, String heading, String text, String fromClause) {
    public static final int LONGEST_HEADING = 500;
    public static final int LONGEST_TEXT = 1_000_000;

    /** A new section. */
    public static AgreementSection of(SectionKind kind, String heading, String text, String fromClause) {
        return new AgreementSection(Ids.next(), kind, heading, text, fromClause);
    }

    /** The same section with another heading and text. */
    public AgreementSection saying(String newHeading, String newText) {
        return new AgreementSection(id, kind, newHeading, newText, fromClause);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().required("heading", heading, "problem.agreement.heading").maxLength("heading", heading, LONGEST_HEADING)
            .maxLength("text", text, LONGEST_TEXT).list();
    }
}
