package org.partnershipregister.screen.agreement;

import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;

/** Prints an agreement as its preview shows it, after saying what it still lacks. */
final class AgreementPrinting {
    private final AgreementDesk desk;
    private final DeskPaper paper;
    private final PrintPaneController pane;

    AgreementPrinting(AgreementDesk desk, DeskPaper paper) {
        this.desk = desk;
        this.paper = paper;
        this.pane = new PrintPaneController(desk.tools, desk.printing::printers, this::send);
    }

    PrintPaneController pane() {
        return pane;
    }

    private void send(PrintWish wish) {
        paper.get(PaperFormat.PDF, ready -> desk.facts().filter(facts -> paper.goesOn(ready)).ifPresent(facts -> print(facts, ready, wish)));
    }

    private void print(AgreementFacts facts, DeskPaper.Ready ready, PrintWish wish) {
        pane.hand(wish, () -> desk.printing.print(ready.bytes(), wish.named(facts.agreement().header().title())), () -> {
            if (ready.copyOf(facts)) {
                desk.tools.status().say(desk.tools.text("agreement.copy.sent", wish.printer()));
            }
        });
    }
}
