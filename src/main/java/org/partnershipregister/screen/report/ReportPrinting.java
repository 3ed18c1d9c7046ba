package org.partnershipregister.screen.report;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PrintOrder;
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
        shown.get().ifPresent(made -> tools.work().paper(() -> {
            boolean there = wish.first() <= pageCount(made.pdf());
            if (there) {
                printing.print(made.pdf(), new PrintOrder(made.paper().document().title(), wish.printer(), wish.first(), wish.last(),
                    wish.copies(), PrintOrder.Sides.valueOf(wish.sides().name()), made.paper().document().pageSize()));
            }
            return there;
        }, printed -> {
            if (printed) {
                pane.sent(wish.printer());
            } else {
                pane.refuse();
            }
        }));
    }

    private static int pageCount(byte[] pdf) {
        try (PagePictures pictures = PagePictures.open(pdf)) {
            return pictures.count();
        }
    }
}
