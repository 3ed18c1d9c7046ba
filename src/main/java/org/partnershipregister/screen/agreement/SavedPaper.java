package org.partnershipregister.screen.agreement;

import java.util.Locale;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/** Saves an agreement's paper as a file of a chosen format, after saying how many values it still lacks. */
final class SavedPaper {
    private final AgreementDesk desk;
    private final Tools tools;

    SavedPaper(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
    }

    /** Asks where, then makes and writes the file on the paper thread. */
    void save(PaperFormat format, int missing) {
        desk.facts().filter(facts -> goesOn(missing)).ifPresent(facts -> {
            String ending = format.extension();
            Dialogs.FileKind kind = new Dialogs.FileKind(tools.text("agreement.save." + ending), java.util.List.of("*." + ending));
            tools.dialogs().saveFile(tools.text("agreement.save.title"), fileName(facts) + "." + ending, kind)
                .ifPresent(target -> tools.work().paper(
                    () -> WrittenFile.write(target, desk.papers.write(AgreementPaper.of(facts).document(), format)),
                    written -> tools.status().say(tools.text("agreement.saved-to", written.toString()))));
        });
    }

    /** True if nothing is missing, or the user wants the paper with its gaps. */
    boolean goesOn(int missing) {
        return missing == 0 || tools.dialogs().confirm(tools.text("agreement.gaps.title", missing), tools.text("agreement.gaps.text"),
            tools.text("agreement.gaps.go-on"));
    }

    /** The title as a file may be called on any system. */
    static String fileName(AgreementFacts facts) {
        String name = facts.agreement().header().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String cut = name.substring(0, Math.min(name.length(), 100)).strip();
        return cut.isEmpty() ? facts.agreement().ref().toLowerCase(Locale.ROOT) : cut;
    }
}
