package org.partnershipregister.screen.report;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.partnershipregister.document.Printing;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;

/** Prints the paper on show. */
final class ReportPrinting {
    private final Tools tools;
    private final Printing printing;
    private final Supplier<Optional<MadePaper>> shown;
    private final PrintPaneController pane;

    ReportPrinting(Tools tools, Printing printing, Supplier<Optional<MadePaper>> shown) {
        this.tools = tools;
        this.printing = printing;
        this.shown = shown;
        this.pane = new PrintPaneController(tools, printing::printers, this::send);
    }

    Parent pane() {
        return pane.node();
    }

    void open() {
        pane.open();
    }

    private void send(PrintWish wish) {
        shown.get().ifPresent(made -> pane.hand(wish, () -> printing.print(made.pdf(), wish.named(made.paper().document().title()))));
    }
}
