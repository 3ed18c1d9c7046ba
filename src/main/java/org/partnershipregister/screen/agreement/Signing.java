package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.ui.UnshownCharacters;

/**
 * Records signatures and freezes the words that were signed: the PDF is made on the paper thread and kept by its hash, together with the
 * first signature, and only if nothing that is printed has been changed meanwhile.
 */
final class Signing {
    private final AgreementDesk desk;
    private final AgreementFactsStore reading;
    private final AgreementVersionStore versions;
    private final Runnable refused;
    /** The one whose signature is being recorded with the paper, and what was typed meanwhile. */
    private final List<AgreementParty> waiting = new ArrayList<>();

    /** @param refused takes a signature that was not recorded out of the form again, for it must be given anew */
    Signing(AgreementDesk desk, Runnable refused) {
        this.desk = desk;
        this.reading = new AgreementFactsStore(desk.register.database());
        this.versions = new AgreementVersionStore(desk.register);
        this.refused = refused;
    }

    private record Made(AgreementFacts facts, AgreementVersionStore.Paper paper, int gaps, List<String> unshown) {
    }

    /** Records what a party approved or signed; with the first signature the paper is frozen as it stands. */
    void record(AgreementParty party) {
        boolean first = party.signed() && desk.facts().map(AgreementFacts::agreement).filter(one -> one.signed() || one.wordless()).isEmpty();
        if (!waiting.isEmpty()) {
            waitFor(party);
        } else if (first) {
            waiting.add(party);
            desk.tools.work().run(() -> reading.of(desk.id), facts -> signIn(facts, party), this::failed);
        } else {
            keep(party);
        }
    }

    /** The facts are read anew, behind whatever was being saved when the signature was given. */
    private void signIn(AgreementFacts facts, AgreementParty party) {
        if (facts.agreement().signed()) {
            keep(party);
            recordRest();
        } else {
            make(facts, made -> sign(made, party), this::failed);
        }
    }

    /** The form is saved again and again while the paper is being made. */
    private void waitFor(AgreementParty party) {
        if (!party.equals(waiting.getLast())) {
            waiting.add(party);
        }
    }

    private void keep(AgreementParty party) {
        desk.tools.status().unsaved();
        desk.tools.work().run(() -> desk.agreements().record(desk.id, party), kept -> desk.tools.status().saved());
    }

    /** Freezes the paper as it is kept now. */
    void freeze(String reason, Consumer<AgreementVersion> then) {
        desk.tools.work().run(() -> reading.of(desk.id), facts -> make(facts, made -> {
            if (accepted(made)) {
                desk.tools.work().run(() -> versions.freeze(desk.id, reason, made.paper()), then);
            }
        }, desk.tools.work()::complain));
    }

    private void sign(Made made, AgreementParty party) {
        if (meant(made) && accepted(made)) {
            String reason = desk.tools.text("agreement.version.signing", party.name());
            desk.tools.work().run(() -> versions.sign(made.facts(), party, reason, made.paper()), kept -> {
                desk.tools.status().saved();
                recordRest();
            }, this::failed);
        } else {
            giveUp();
        }
    }

    /** The first signature locks the words: it is asked for gaps, and for a text that nobody has called agreed. */
    private boolean meant(Made made) {
        AgreementStatus status = made.facts().agreement().standing().status();
        boolean early = status == AgreementStatus.DRAFT || status == AgreementStatus.SENT_FOR_COMMENT;
        if (made.gaps() == 0 && !early) {
            return true;
        }
        String state = early ? desk.tools.text("agreement.sign.state", desk.tools.text("agreement.status." + status)) + " " : "";
        String gaps = made.gaps() == 0 ? "" : desk.tools.text("agreement.missing.values", made.gaps()) + " ";
        return desk.tools.dialogs().confirm(desk.tools.text("agreement.sign.title"), state + gaps + desk.tools.text("agreement.sign.text"),
            desk.tools.text("agreement.sign.anyway"));
    }

    private boolean accepted(Made made) {
        return new UnshownCharacters(desk.tools).accepted(made.unshown());
    }

    private void recordRest() {
        List<AgreementParty> rest = waiting.stream().skip(1).toList();
        waiting.clear();
        rest.forEach(this::record);
    }

    private void failed(Throwable thrown) {
        desk.tools.work().complain(thrown);
        giveUp();
    }

    /** What waits was typed when this signature was thought to stand. */
    private void giveUp() {
        waiting.clear();
        refused.run();
    }

    private void make(AgreementFacts facts, Consumer<Made> then, Consumer<Throwable> failed) {
        desk.tools.work().paper(() -> {
            AgreementPaper paper = AgreementPaper.of(facts);
            byte[] pdf = desk.papers.write(paper.document(), PaperFormat.PDF);
            try (PagePictures pictures = PagePictures.open(pdf)) {
                return new Made(facts, new AgreementVersionStore.Paper(pdf, pictures.count(), paper.words(), AgreementPaper.sections(facts)),
                    paper.missing().size(), desk.papers.missingGlyphs(paper.document()));
            }
        }, then, failed);
    }
}
