package org.partnershipregister.screen.agreement;

import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.store.agreement.AgreementVersionStore;

/** Records signatures and freezes the words that were signed: the PDF is made on the paper thread and kept by its hash. */
final class Signing {
    private final AgreementDesk desk;
    private final AgreementVersionStore versions;

    Signing(AgreementDesk desk) {
        this.desk = desk;
        this.versions = new AgreementVersionStore(desk.register);
    }

    private record Frozen(byte[] pdf, int pages, String words) {
    }

    /** Records what a party approved or signed; before the first signature the paper is frozen as it stands. */
    void record(AgreementParty party) {
        Optional<AgreementFacts> facts = desk.facts();
        boolean first = party.signed() && facts.filter(kept -> kept.agreement().signatures() == 0).isPresent();
        if (first) {
            freeze(desk.tools.text("agreement.version.signing", party.name()), _ -> keep(party));
        } else {
            keep(party);
        }
    }

    /** Freezes the paper as it is kept now. */
    void freeze(String reason, Consumer<AgreementVersion> then) {
        desk.facts().ifPresent(facts -> desk.tools.work().paper(() -> frozen(facts), made -> desk.tools.work().run(
            () -> versions.freeze(desk.id, reason, made.pdf(), made.pages(), made.words()), then)));
    }

    private void keep(AgreementParty party) {
        desk.tools.status().unsaved();
        desk.tools.work().run(() -> desk.agreements().record(desk.id, party), _ -> desk.tools.status().saved());
    }

    private Frozen frozen(AgreementFacts facts) {
        AgreementPaper paper = AgreementPaper.of(facts);
        byte[] pdf = desk.papers.write(paper.document(), PaperFormat.PDF);
        try (PagePictures pictures = PagePictures.open(pdf)) {
            return new Frozen(pdf, pictures.count(), paper.words());
        }
    }
}
