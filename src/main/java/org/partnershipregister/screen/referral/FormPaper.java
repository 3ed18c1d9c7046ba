package org.partnershipregister.screen.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.document.ReferralFormDocument;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;

/** The blank referral form of the pathway on the page: printed, or saved in any format. */
final class FormPaper {
    private final Tools tools;
    private final Papers papers;
    private final Printing printing;
    private final PrintPaneController pane;
    private Optional<PathwayFacts> facts = Optional.empty();

    FormPaper(Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
        this.papers = papers;
        this.printing = printing;
        this.pane = new PrintPaneController(tools, printing::printers, this::print);
    }

    void show(PathwayFacts now) {
        facts = Optional.of(now);
    }

    PrintPaneController pane() {
        return pane;
    }

    /** One entry per format. */
    void fill(MenuButton menu) {
        menu.getItems().setAll(Arrays.stream(PaperFormat.values()).map(format -> {
            MenuItem item = new MenuItem(name(format));
            item.setOnAction(event -> save(format));
            return item;
        }).toList());
    }

    private String name(PaperFormat format) {
        return tools.text("format." + format.name().toLowerCase(Locale.ROOT));
    }

    private void save(PaperFormat format) {
        facts.ifPresent(known -> tools.dialogs().saveFile(tools.text("pathway.form.save"),
            ReferralFormDocument.fileName(known) + "." + format.extension(),
            new Dialogs.FileKind(name(format), List.of("*." + format.extension()))).ifPresent(file ->
                make(known, format, bytes -> tools.work().paper(() -> WrittenFile.write(file, bytes),
                    written -> tools.status().wrote(tools.text("pathway.form.saved", written.toString()), written)))));
    }

    private record Made(byte[] bytes, List<String> unshown) {
    }

    private void make(PathwayFacts known, PaperFormat format, Consumer<byte[]> take) {
        Document document = ReferralFormDocument.of(known, tools.formats().today());
        tools.work().paper(() -> new Made(papers.write(document, format),
            format == PaperFormat.PDF ? papers.missingGlyphs(document) : List.of()), made -> {
                if (new UnshownCharacters(tools).accepted(made.unshown())) {
                    take.accept(made.bytes());
                }
            });
    }

    private void print(PrintWish wish) {
        facts.ifPresent(known -> make(known, PaperFormat.PDF, pdf -> send(ReferralFormDocument.fileName(known), pdf, wish)));
    }

    private void send(String name, byte[] pdf, PrintWish wish) {
        pane.hand(wish, () -> printing.print(pdf, wish.named(name)));
    }
}
