package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** What an agreement is, apart from its dates, parties and words. {@code valuePence} is in pence. */
public record AgreementHeader(String title, AgreementKind kind, AgreementForm form, LegalEffect legalEffect, String purpose,
                              Optional<Long> valuePence, String originalsKeptAt, String notes) {
    public static final int LONGEST_TITLE = 500;
    private static final int LONGEST_PLACE = 2_000;
    private static final int LONGEST_NOTES = 100_000;

    /** A written agreement of this kind and title. */
    public static AgreementHeader titled(String title, AgreementKind kind, LegalEffect legalEffect) {
        return new AgreementHeader(title, kind, AgreementForm.WRITTEN_SIGNED, legalEffect, "", Optional.empty(), "", "");
    }

    /** The same with another purpose. */
    public AgreementHeader saying(String otherPurpose) {
        return new AgreementHeader(title, kind, form, legalEffect, otherPurpose, valuePence, originalsKeptAt, notes);
    }

    List<Problem> problems() {
        return new Problems().required("title", title, "problem.agreement.title").maxLength("title", title, LONGEST_TITLE)
            .maxLength("purpose", purpose, LONGEST_NOTES).maxLength("originalsKeptAt", originalsKeptAt, LONGEST_PLACE)
            .maxLength("notes", notes, LONGEST_NOTES).list();
    }
}
