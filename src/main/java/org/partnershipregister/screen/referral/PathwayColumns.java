package org.partnershipregister.screen.referral;

import javafx.scene.control.TableView;
import org.partnershipregister.model.referral.PathwayRow;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of every list of pathways. */
final class PathwayColumns {

    private PathwayColumns() {
    }

    static Columns<PathwayRow> in(TableView<PagedRow<PathwayRow>> table, Tools tools) {
        ReferralWords words = new ReferralWords(tools);
        return new Columns<PathwayRow>(table, "pathway", tools.settings(), tools.messages())
            .text("title", 200, PathwayRow::title)
            .text("from", 140, row -> row.from().isEmpty() ? tools.text("pathway.from.any") : row.from())
            .text("to", 140, PathwayRow::to)
            .chip("state", 128, row -> tools.word(row.state()), row -> words.role(row.state()))
            .text("open", 55, row -> String.valueOf(row.open()))
            .chip("late", 118, row -> row.late() == 0 ? tools.text("pathway.late.none") : tools.text("pathway.late", row.late()),
                row -> row.late() == 0 ? Role.PLAIN : Role.BAD)
            .text("contact", 200, row -> words.inShort(row.lastYear()))
            .text("inside", 128, row -> words.inside(row.lastYear()))
            .more("partnership", 170, PathwayRow::partnership)
            .more("review", 100, row -> tools.formats().shortDate(row.review()))
            .more("ref", 90, PathwayRow::ref).arrange();
    }
}
