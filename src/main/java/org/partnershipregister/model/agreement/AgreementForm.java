package org.partnershipregister.model.agreement;

/** How an agreement was made; minuted and verbal ones are records too. */
public enum AgreementForm {
    WRITTEN_SIGNED, LETTERS_OR_EMAIL, MINUTED, VERBAL
}
