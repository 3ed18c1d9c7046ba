package org.partnershipregister.screen.networking;

import javafx.scene.control.TableView;
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.model.networking.PracticeQuestion.Sort;
import org.partnershipregister.model.networking.PracticeRow;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of lists of shared practice, and what each sorts by. */
final class PracticeColumns {

    private PracticeColumns() {
    }

    /** Those of the list of all. */
    static Columns<PracticeRow> ofAll(TableView<PagedRow<PracticeRow>> table, Tools tools) {
        return new Columns<PracticeRow>(table, "practice", tools.settings(), tools.messages())
            .text("on", 108, row -> tools.formats().shortDate(row.sharedOn())).text("title", 220, PracticeRow::title)
            .text("organisation", 180, PracticeRow::organisation).text("partnership", 160, PracticeRow::partnership)
            .more("ref", 90, PracticeRow::ref).arrange();
    }

    /** Those on the page of a partnership. */
    static Columns<PracticeRow> ofPartnership(TableView<PagedRow<PracticeRow>> table, Tools tools) {
        return new Columns<PracticeRow>(table, "network-practice", tools.settings(), tools.messages())
            .text("on", 138, row -> tools.formats().shortDate(row.sharedOn())).text("title", 460, PracticeRow::title)
            .text("organisation", 260, PracticeRow::organisation).arrange();
    }

    /** The question in the order that the columns ask for; by day the newest first. */
    static PracticeQuestion sorted(PracticeQuestion question, Columns<PracticeRow> columns) {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("on", false));
        return switch (order.column()) {
            case "title" -> question.sorted(Sort.TITLE, order.descending());
            case "organisation" -> question.sorted(Sort.ORGANISATION, order.descending());
            case "partnership" -> question.sorted(Sort.PARTNERSHIP, order.descending());
            case "ref" -> question.sorted(Sort.REF, order.descending());
            default -> question.sorted(Sort.SHARED, !order.descending());
        };
    }
}
