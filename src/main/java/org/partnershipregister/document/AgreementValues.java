package org.partnershipregister.document;

import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;

/** What each field says in an agreement's paper now: for the screen on which its words are written. */
public final class AgreementValues {
    private final FieldValues values;
    private final FieldBlocks blocks;

    public AgreementValues(AgreementFacts facts) {
        Phrases phrases = new Phrases();
        this.values = new FieldValues(facts, phrases);
        this.blocks = new FieldBlocks(facts, phrases);
    }

    /** True if the field has no value, or something in its table is missing. */
    public boolean lacks(AgreementField field) {
        return field.block() ? !MissingValues.in(blocks.of(field)).isEmpty()
            : values.of(field, false).stream().anyMatch(Inline.MissingValue.class::isInstance);
    }

    /** The value within a sentence; "" for a list or table and for a field that has none. */
    public String text(AgreementField field) {
        return field.block() || lacks(field) ? "" : Inline.words(values.of(field, false));
    }
}
