package org.partnershipregister.document;

import java.util.List;
import org.partnershipregister.model.agreement.AgreementFacts;

/** An agreement as a paper; {@code missing} names every value it still lacks, in reading order, to be counted before it is printed. */
public record AgreementPaper(Document document, List<String> missing) {

    public AgreementPaper {
        missing = List.copyOf(missing);
    }

    /** The paper these facts make: always the same for the same facts. */
    public static AgreementPaper of(AgreementFacts facts) {
        Document document = AgreementDocument.of(facts);
        return new AgreementPaper(document, MissingValues.in(document.blocks()));
    }

    /** All its words, one piece of text per line: what is kept beside a frozen version to be searched. */
    public String words() {
        return Words.all(document);
    }
}
