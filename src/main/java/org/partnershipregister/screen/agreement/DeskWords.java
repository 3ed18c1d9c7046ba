package org.partnershipregister.screen.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipregister.document.AgreementValues;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.fields.AgreementWords;
import org.partnershipregister.ui.fields.FieldWords;

/** The fields of one agreement with the values they have now. */
final class DeskWords {
    private DeskWords() {
    }

    static FieldWords of(AgreementFacts facts, Messages messages) {
        Map<Piece.Reference, String> headings = new LinkedHashMap<>();
        for (AgreementSection section : facts.agreement().sections()) {
            boolean numbered = section.kind() == SectionKind.CLAUSE || section.kind() == SectionKind.SCHEDULE;
            if (numbered && !section.fromClause().isEmpty()) {
                headings.putIfAbsent(new Piece.Reference(section.kind(), section.fromClause()), section.heading());
            }
        }
        AgreementValues values = new AgreementValues(facts);
        return new AgreementWords(messages, headings, field -> new AgreementWords.Filled(values.text(field), values.lacks(field)));
    }
}
