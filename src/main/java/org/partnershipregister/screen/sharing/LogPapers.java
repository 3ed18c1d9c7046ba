package org.partnershipregister.screen.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.document.SharingLogDocument;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;

/** Saves the log of data sharing agreements in every format of papers and as a spreadsheet, and prints it on A4 across. */
final class LogPapers {
    private final Tools tools;
    private final Callable<SharingLog> facts;
    private final Papers papers;
    private final Printing printing;
    private final PrintPaneController pane;

    private record Made(byte[] bytes, List<String> unshown) {
    }

    LogPapers(Tools tools, Callable<SharingLog> facts, Papers papers, Printing printing) {
        this.tools = tools;
        this.facts = facts;
        this.papers = papers;
        this.printing = printing;
        this.pane = new PrintPaneController(tools, printing::printers, this::print);
    }

    /** One entry per format, the spreadsheet last. */
    void fill(MenuButton menu) {
        List<MenuItem> items = new ArrayList<>();
        for (PaperFormat format : PaperFormat.values()) {
            items.add(item(said(format), () -> save(format)));
        }
        items.add(item(tools.text("sharing.log.csv"), this::saveSheet));
        menu.getItems().setAll(items);
    }

    Node pane() {
        return pane.node();
    }

    void openPane() {
        pane.open();
    }

    void save(PaperFormat format) {
        file(format.extension(), said(format), file -> withDocument(document -> make(document, format, bytes ->
            tools.work().paper(() -> WrittenFile.write(file, bytes), this::saved))));
    }

    void saveSheet() {
        file("csv", tools.text("sharing.log.csv"), file -> tools.work().run(facts, log -> {
            List<String> headings = LogLine.COLUMNS.stream().map(name -> tools.text("list.log." + name)).toList();
            List<List<String>> rows = LogLine.of(log, tools).stream()
                .map(line -> LogLine.COLUMNS.stream().map(line::cell).toList()).toList();
            tools.work().paper(() -> {
                SafeCsv.save(file, headings, rows);
                return file;
            }, this::saved);
        }));
    }

    private void file(String extension, String said, Consumer<Path> then) {
        String name = tools.text("sharing.log.file") + " " + tools.formats().today() + "." + extension;
        tools.dialogs().saveFile(tools.text("sharing.log.save"), name, new Dialogs.FileKind(said, List.of("*." + extension)))
            .ifPresent(then);
    }

    private void saved(Path file) {
        tools.status().wrote(tools.text("sharing.log.saved", file.toString()), file);
    }

    private void withDocument(Consumer<Document> take) {
        tools.work().run(facts, log -> take.accept(SharingLogDocument.of(log)));
    }

    /** Makes the bytes, and hands them on unless a PDF can't show some characters and the user would rather not have it. */
    private void make(Document document, PaperFormat format, Consumer<byte[]> take) {
        tools.work().paper(() -> new Made(papers.write(document, format),
            format == PaperFormat.PDF ? papers.missingGlyphs(document) : List.of()), made -> {
                if (new UnshownCharacters(tools).accepted(made.unshown())) {
                    take.accept(made.bytes());
                }
            });
    }

    private void print(PrintWish wish) {
        withDocument(document -> make(document, PaperFormat.PDF, pdf -> pane.hand(wish, () -> printing.print(pdf, wish.named(document.title())))));
    }

    private String said(PaperFormat format) {
        return tools.text("format." + format.name().toLowerCase(Locale.ROOT));
    }

    private static MenuItem item(String said, Runnable action) {
        MenuItem item = new MenuItem(said);
        item.setOnAction(event -> action.run());
        return item;
    }
}
