package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Locale;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/**
 * Saves an agreement's paper as a file of a chosen format, after saying what it still lacks. What is made of a signed agreement by today's
 * register is called a working copy, in its file name and in the footer.
 */
final class SavedPaper {
    private final AgreementDesk desk;
    private final DeskPaper paper;
    private final Tools tools;

    SavedPaper(AgreementDesk desk, DeskPaper paper) {
        this.desk = desk;
        this.paper = paper;
        this.tools = desk.tools;
    }

    /** Makes the paper, asks where it goes, and writes it on the paper thread. */
    void save(PaperFormat format) {
        paper.get(format, ready -> desk.facts().filter(facts -> paper.goesOn(ready)).ifPresent(facts -> save(facts, format, ready)));
    }

    private void save(AgreementFacts facts, PaperFormat format, DeskPaper.Ready ready) {
        String ending = format.extension();
        boolean copy = ready.copyOf(facts);
        String name = copy ? tools.text("agreement.copy.file", fileName(facts)) : fileName(facts);
        Dialogs.FileKind kind = new Dialogs.FileKind(tools.text("agreement.save." + ending), List.of("*." + ending));
        tools.dialogs().saveFile(tools.text("agreement.save.title"), name + "." + ending, kind)
            .ifPresent(target -> tools.work().paper(() -> WrittenFile.write(target, ready.bytes()),
                written -> tools.status().say(copy ? tools.text("agreement.copy.saved-to", written.toString())
                    : tools.text("agreement.saved-to", written.toString()))));
    }

    /** The title as a file may be called on any system. */
    static String fileName(AgreementFacts facts) {
        String name = facts.agreement().header().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String cut = name.substring(0, Math.min(name.length(), 100)).strip();
        return cut.isEmpty() ? facts.agreement().ref().toLowerCase(Locale.ROOT) : cut;
    }
}
