package org.partnershipregister.document;

import java.util.List;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.VersionSection;

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

    /** The sections of the paper these facts make, in printed order, the words of its face first: what two versions are compared by. */
    public static List<VersionSection> sections(AgreementFacts facts) {
        return AgreementDocument.sections(facts);
    }

    /** All its words, one piece of text per line: what is kept beside a frozen version to be searched. */
    public String words() {
        return Words.all(document);
    }
}
