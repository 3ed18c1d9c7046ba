package org.partnershipregister.model.referral;

import java.util.UUID;
import org.partnershipregister.model.Ids;

/** A question that one pathway's form asks beyond those that every form has. */
public record FormQuestion(UUID id, QuestionSection section, String text) {

    public static final int LONGEST = 2_000;

    /** A new question; blank while it is typed. */
    public static FormQuestion of(QuestionSection section, String text) {
        return new FormQuestion(Ids.next(), section, text);
    }

    /** The same in these words. */
    public FormQuestion saying(QuestionSection where, String words) {
        return new FormQuestion(id, where, words);
    }
}
