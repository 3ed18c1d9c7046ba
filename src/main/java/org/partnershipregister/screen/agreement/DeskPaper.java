package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.ui.UnshownCharacters;
import org.partnershipregister.ui.Work;

/**
 * The paper of the agreement on the desk. Once somebody has signed, its PDF is the frozen one, byte for byte, whatever has been changed in
 * the register since; until then, and in the formats that are for working on, it is made from the facts.
 */
class DeskPaper {
    private final AgreementDesk desk;
    private final AgreementVersionStore versions;

    DeskPaper(AgreementDesk desk) {
        this.desk = desk;
        this.versions = new AgreementVersionStore(desk.register);
    }

    /**
     * A paper's bytes.
     *
     * @param lacks   values it still lacks
     * @param unshown characters that come out as "#"
     * @param made    made from today's register: not the frozen one
     */
    record Ready(byte[] bytes, List<AgreementPaper.Lack> lacks, List<String> unshown, boolean made) {
        static final Ready NOTHING = new Ready(new byte[0], List.of(), List.of(), true);

        private static Ready frozen(byte[] bytes) {
            return new Ready(bytes, List.of(), List.of(), false);
        }

        /** True if something else has been signed than what these bytes say. */
        boolean copyOf(AgreementFacts facts) {
            return made && facts.agreement().signedHere();
        }
    }

    /** Gets the paper; to be called, and answers, on the screen thread. */
    void get(AgreementFacts facts, PaperFormat format, Consumer<Ready> then, Consumer<Throwable> failed) {
        if (format == PaperFormat.PDF) {
            signedOr(facts, ready -> ready, () -> make(facts, format), then, failed);
        } else {
            desk.tools.work().paper(() -> make(facts, format), then, failed);
        }
    }

    /** Gets what is made of its pages, on the paper thread too; before anybody has signed, of pages for looking at. */
    <T> void look(AgreementFacts facts, Function<Ready, T> made, Consumer<T> then, Consumer<Throwable> failed) {
        signedOr(facts, made, () -> {
            AgreementPaper paper = AgreementPaper.of(facts);
            return made.apply(new Ready(desk.papers.preview(paper.document()), paper.lacks(), List.of(), true));
        }, then, failed);
    }

    /** Gets the paper of the agreement as kept; failures are told. */
    void get(PaperFormat format, Consumer<Ready> then) {
        desk.facts().ifPresent(facts -> get(facts, format, then, desk.tools.work()::complain));
    }

    private <T> void signedOr(AgreementFacts facts, Function<Ready, T> made, Callable<T> unsigned, Consumer<T> then, Consumer<Throwable> failed) {
        Work work = desk.tools.work();
        if (facts.agreement().signedHere()) {
            work.run(() -> versions.signed(facts.agreement()).map(versions::bytes), kept -> kept.ifPresentOrElse(
                bytes -> work.paper(() -> made.apply(Ready.frozen(bytes)), then, failed), () -> work.paper(unsigned, then, failed)), failed);
        } else {
            work.paper(unsigned, then, failed);
        }
    }

    private Ready make(AgreementFacts facts, PaperFormat format) {
        AgreementPaper paper = AgreementPaper.of(facts);
        List<String> unshown = format == PaperFormat.PDF ? desk.papers.missingGlyphs(paper.document()) : List.of();
        return new Ready(desk.papers.write(paper.document(), format), paper.lacks(), unshown, true);
    }

    /** Asks about what the paper lacks; true if it is to be had all the same. */
    boolean goesOn(Ready ready) {
        return fillsGaps(ready.lacks().size()) && new UnshownCharacters(desk.tools).accepted(ready.unshown());
    }

    private boolean fillsGaps(int missing) {
        return missing == 0 || desk.tools.dialogs().confirm(desk.tools.text("agreement.gaps.title", missing),
            desk.tools.text("agreement.gaps.text"), desk.tools.text("agreement.gaps.go-on"));
    }
}
