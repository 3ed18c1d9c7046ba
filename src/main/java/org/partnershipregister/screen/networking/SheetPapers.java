package org.partnershipregister.screen.networking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.document.WhoWeAreDocument;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.networking.NetworkSheet;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.NetworkSheetStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;

/** Prints the sheet of a network and saves it as a file; each time as the register is by then. */
final class SheetPapers {
    private final Register register;
    private final Tools tools;
    private final Papers papers;
    private final Printing printing;
    private final UUID network;
    private final PrintPaneController pane;

    SheetPapers(Register register, Tools tools, Papers papers, Printing printing, UUID network) {
        this.register = register;
        this.tools = tools;
        this.papers = papers;
        this.printing = printing;
        this.network = network;
        this.pane = new PrintPaneController(tools, printing::printers, this::print);
    }

    PrintPaneController pane() {
        return pane;
    }

    /** One entry per format. */
    void fillFormats(MenuButton menu) {
        menu.getItems().setAll(Arrays.stream(PaperFormat.values()).map(format -> {
            MenuItem item = new MenuItem(text(format));
            item.setOnAction(event -> save(format));
            return item;
        }).toList());
    }

    /** The bytes of the sheet as PDF, for the preview. */
    void pdf(Consumer<byte[]> take) {
        withSheet(sheet -> tools.work().paper(() -> papers.write(WhoWeAreDocument.of(sheet), PaperFormat.PDF), take));
    }

    private void save(PaperFormat format) {
        withSheet(sheet -> {
            Dialogs.FileKind kind = new Dialogs.FileKind(text(format), List.of("*." + format.extension()));
            tools.dialogs().saveFile(tools.text("network.sheet.save"), WhoWeAreDocument.fileName(sheet) + "." + format.extension(), kind)
                .ifPresent(file -> make(sheet, format, (document, bytes) -> tools.work().paper(() -> WrittenFile.write(file, bytes),
                    written -> tools.status().wrote(tools.text("network.sheet.saved", written.toString()), written))));
        });
    }

    private void withSheet(Consumer<NetworkSheet> take) {
        tools.work().run(() -> new NetworkSheetStore(register.database()).of(network), take);
    }

    private record Made(Document document, byte[] bytes, List<String> unshown) {
    }

    @FunctionalInterface
    private interface Taker {
        void take(Document document, byte[] bytes);
    }

    /** Makes the bytes of a file; a PDF that can't show some characters only when the user wants it all the same. */
    private void make(NetworkSheet sheet, PaperFormat format, Taker then) {
        tools.work().paper(() -> {
            Document document = WhoWeAreDocument.of(sheet);
            return new Made(document, papers.write(document, format),
                format == PaperFormat.PDF ? papers.missingGlyphs(document) : List.of());
        }, made -> {
            if (new UnshownCharacters(tools).accepted(made.unshown())) {
                then.take(made.document(), made.bytes());
            }
        });
    }

    private void print(PrintWish wish) {
        withSheet(sheet -> make(sheet, PaperFormat.PDF, (document, pdf) -> print(document, pdf, wish)));
    }

    private void print(Document document, byte[] pdf, PrintWish wish) {
        pane.hand(wish, () -> printing.print(pdf, wish.named(document.title())));
    }

    private String text(PaperFormat format) {
        return tools.text("format." + format.name().toLowerCase(Locale.ROOT));
    }
}
