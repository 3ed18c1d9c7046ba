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
            .text("title", 205, PathwayRow::title)
            .text("from", 150, row -> row.from().isEmpty() ? tools.text("pathway.from.any") : row.from())
            .text("to", 150, PathwayRow::to)
            .chip("state", 125, row -> tools.word(row.state()), row -> words.role(row.state()))
            .text("open", 60, row -> String.valueOf(row.open()))
            .chip("late", 110, row -> row.late() == 0 ? tools.text("pathway.late.none") : tools.text("pathway.late", row.late()),
                row -> row.late() == 0 ? Role.PLAIN : Role.BAD)
            .text("contact", 175, row -> words.inShort(row.lastYear()))
            .text("inside", 95, row -> words.inside(row.lastYear()))
            .more("partnership", 170, PathwayRow::partnership)
            .more("review", 100, row -> tools.formats().shortDate(row.review()))
            .more("ref", 90, PathwayRow::ref).arrange();
    }
}
