package org.partnershipregister.screen.sharing;

import javafx.scene.control.TableView;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of every list of information flows, and what sorting by one of them asks for. */
final class FlowColumns {
    private FlowColumns() {
    }

    /** Those of the list of all flows. */
    static Columns<FlowRow> in(TableView<PagedRow<FlowRow>> table, Tools tools) {
        Columns<FlowRow> columns = new Columns<FlowRow>(table, "flow", tools.settings(), tools.messages())
            .text("title", 192, row -> row.flow().title()).text("partnership", 160, FlowRow::partnership);
        return rest(columns, tools).more("agreement", 200, FlowColumns::agreement).arrange();
    }

    /** Those of one partnership's flows: what each rests on in place of the partnership. */
    static Columns<FlowRow> ofOne(TableView<PagedRow<FlowRow>> table, Tools tools) {
        Columns<FlowRow> columns = new Columns<FlowRow>(table, "flow-here", tools.settings(), tools.messages())
            .text("title", 192, row -> row.flow().title()).text("agreement", 160, FlowColumns::agreement);
        return rest(columns, tools).arrange();
    }

    private static Columns<FlowRow> rest(Columns<FlowRow> columns, Tools tools) {
        FlowWords words = new FlowWords(tools);
        return columns.text("route", 180, words::route).text("personal", 125, words::personal).text("basis", 130, words::basis)
            .chip("state", 90, row -> tools.word(row.flow().course().state()), row -> FlowWords.role(row.flow().course().state()))
            .chip("check", 140, words::check, words::checkRole)
            .text("review", 110, row -> tools.formats().shortDate(row.flow().course().reviewOn()))
            .more("from", 160, FlowRow::from).more("to", 160, FlowRow::to)
            .more("purpose", 220, row -> row.flow().content().purpose()).more("ref", 95, row -> row.flow().ref());
    }

    private static String agreement(FlowRow row) {
        return row.agreement().map(FlowRow.Basis::title).orElse("");
    }

    static FlowQuestion sorted(FlowQuestion question, Columns<FlowRow> columns) {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("title", false));
        FlowQuestion.Sort sort = switch (order.column()) {
            case "partnership" -> FlowQuestion.Sort.PARTNERSHIP;
            case "route", "from" -> FlowQuestion.Sort.FROM;
            case "to" -> FlowQuestion.Sort.TO;
            case "personal", "basis" -> FlowQuestion.Sort.BASIS;
            case "state" -> FlowQuestion.Sort.STATE;
            case "review", "check" -> FlowQuestion.Sort.REVIEW;
            case "ref" -> FlowQuestion.Sort.REF;
            default -> FlowQuestion.Sort.TITLE;
        };
        return question.sorted(sort, order.descending());
    }
}
