package org.partnershipregister.model.agreement;

import java.util.Optional;

/** Which templates a list shows and in what order; {@code own} leaves out those of the program, or ours. */
public record TemplateQuestion(String text, Optional<AgreementKind> kind, Optional<Boolean> own, Sort sort, boolean descending) {

    /** What to sort by. */
    public enum Sort {
        TITLE, KIND, OWN, NUMBER, AGREEMENTS, CHANGED
    }
}
