package org.partnershipregister.screen.partnership;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** The chips beside a partnership's name: the models of today, the main one first, status and formality. */
final class HeadChips {

    private HeadChips() {
    }

    static void fill(Pane pane, Tools tools, Partnership partnership) {
        pane.getChildren().clear();
        for (ModelSpan span : partnership.models().on(tools.formats().today())) {
            var chip = Chips.chip(tools.text(span.model().key()), Chips.Role.INFO);
            Tooltip.install(chip, new Tooltip(tools.text(span.model().guidanceKey())));
            pane.getChildren().add(chip);
        }
        pane.getChildren().add(Chips.chip(tools.text(partnership.course().status().key()),
            ChipsOf.status(partnership.course().status())));
        pane.getChildren().add(Chips.chip(tools.text(partnership.formality().key()), Chips.Role.PLAIN));
    }
}
