package org.partnershipregister.document;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.VersionSection;

/** An agreement as a paper; {@code lacks} names every value it still lacks, in reading order, to be counted before it is printed. */
public record AgreementPaper(Document document, List<Lack> lacks) {

    public AgreementPaper {
        lacks = List.copyOf(lacks);
    }

    /** A value that is missing, and the section in whose words it is. */
    public record Lack(UUID section, String what) {
    }

    /** What is missing, each as it is called. */
    public List<String> missing() {
        return lacks.stream().map(Lack::what).toList();
    }

    /** The paper these facts make: always the same for the same facts. One without words of ours makes a record of what is known of it. */
    public static AgreementPaper of(AgreementFacts facts) {
        return facts.agreement().recorded() ? new AgreementPaper(RecordDocument.of(facts), List.of()) : AgreementDocument.paper(facts);
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
