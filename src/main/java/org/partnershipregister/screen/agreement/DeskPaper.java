package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.ui.UnshownCharacters;

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
        get(facts, format, ready -> ready, then, failed);
    }

    /** Gets what is made of the paper, on the paper thread too. */
    <T> void get(AgreementFacts facts, PaperFormat format, Function<Ready, T> made, Consumer<T> then, Consumer<Throwable> failed) {
        if (format == PaperFormat.PDF && facts.agreement().signedHere()) {
            desk.tools.work().run(() -> versions.signed(facts.agreement()).map(versions::bytes), kept -> kept.ifPresentOrElse(
                bytes -> desk.tools.work().paper(() -> made.apply(Ready.frozen(bytes)), then, failed),
                () -> make(facts, format, made, then, failed)), failed);
        } else {
            make(facts, format, made, then, failed);
        }
    }

    /** Gets the paper of the agreement as kept; failures are told. */
    void get(PaperFormat format, Consumer<Ready> then) {
        desk.facts().ifPresent(facts -> get(facts, format, then, desk.tools.work()::complain));
    }

    private <T> void make(AgreementFacts facts, PaperFormat format, Function<Ready, T> made, Consumer<T> then, Consumer<Throwable> failed) {
        desk.tools.work().paper(() -> {
            AgreementPaper paper = AgreementPaper.of(facts);
            List<String> unshown = format == PaperFormat.PDF ? desk.papers.missingGlyphs(paper.document()) : List.of();
            return made.apply(new Ready(desk.papers.write(paper.document(), format), paper.lacks(), unshown, true));
        }, then, failed);
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
