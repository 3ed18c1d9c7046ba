package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipregister.document.ComparisonDocument;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.VersionComparison;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;

/** Saves and prints the comparison that is shown, through the same way as every paper. */
final class ComparisonPaper {
    private final AgreementDesk desk;
    private final Tools tools;
    private final Supplier<Optional<VersionComparison>> shown;
    private final PrintPaneController pane;

    ComparisonPaper(AgreementDesk desk, Supplier<Optional<VersionComparison>> shown) {
        this.desk = desk;
        this.tools = desk.tools;
        this.shown = shown;
        this.pane = new PrintPaneController(desk.tools, desk.printing::printers, this::print);
    }

    PrintPaneController pane() {
        return pane;
    }

    void save(PaperFormat format) {
        desk.facts().ifPresent(facts -> make(facts, format, bytes -> {
            String ending = format.extension();
            Dialogs.FileKind kind = new Dialogs.FileKind(tools.text("agreement.save." + ending), List.of("*." + ending));
            tools.dialogs().saveFile(tools.text("comparison.save"), tools.text("comparison.file", SavedPaper.fileName(facts)) + "." + ending, kind)
                .ifPresent(target -> tools.work().paper(() -> WrittenFile.write(target, bytes),
                    written -> tools.status().say(tools.text("agreement.saved-to", written.toString()))));
        }));
    }

    private void print(PrintWish wish) {
        desk.facts().ifPresent(facts -> make(facts, PaperFormat.PDF, bytes -> pane.hand(wish,
            () -> desk.printing.print(bytes, wish.named(tools.text("comparison.file", facts.agreement().header().title()))))));
    }

    private record Made(byte[] bytes, List<String> unshown) {
    }

    private void make(AgreementFacts facts, PaperFormat format, Consumer<byte[]> then) {
        shown.get().ifPresent(comparison -> tools.work().paper(() -> {
            Document document = ComparisonDocument.of(comparison, facts.agreement().header().title(),
                facts.us().map(us -> us.name()).orElse(""), facts.asOf());
            return new Made(desk.papers.write(document, format),
                format == PaperFormat.PDF ? desk.papers.missingGlyphs(document) : List.of());
        }, made -> {
            if (new UnshownCharacters(tools).accepted(made.unshown())) {
                then.accept(made.bytes());
            }
        }));
    }
}
