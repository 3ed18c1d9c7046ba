package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.function.Supplier;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PageSize;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.PrintOrder;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;

/** Prints an agreement as its preview shows it, after saying how many values it still lacks. */
final class AgreementPrinting {
    private final AgreementDesk desk;
    private final Supplier<List<String>> missing;
    private final PrintPaneController pane;

    /** @param missing what the paper lacks, to be asked about before it is printed */
    AgreementPrinting(AgreementDesk desk, Supplier<List<String>> missing) {
        this.desk = desk;
        this.missing = missing;
        this.pane = new PrintPaneController(desk.tools, desk.printing::printers, this::send);
    }

    PrintPaneController pane() {
        return pane;
    }

    private void send(PrintWish wish) {
        if (new SavedPaper(desk).goesOn(missing.get().size())) {
            desk.facts().ifPresent(facts -> print(facts, wish));
        }
    }

    private void print(AgreementFacts facts, PrintWish wish) {
        desk.tools.work().paper(() -> {
            byte[] pdf = desk.papers.write(AgreementPaper.of(facts).document(), PaperFormat.PDF);
            boolean there = wish.first() <= pageCount(pdf);
            if (there) {
                desk.printing.print(pdf, order(facts.agreement().header().title(), wish));
            }
            return there;
        }, printed -> {
            if (printed) {
                pane.sent(wish.printer());
            } else {
                pane.refuse();
            }
        });
    }

    static PrintOrder order(String name, PrintWish wish) {
        return new PrintOrder(name, wish.printer(), wish.first(), wish.last(), wish.copies(),
            PrintOrder.Sides.valueOf(wish.sides().name()), PageSize.A4);
    }

    private static int pageCount(byte[] pdf) {
        try (PagePictures pictures = PagePictures.open(pdf)) {
            return pictures.count();
        }
    }
}
