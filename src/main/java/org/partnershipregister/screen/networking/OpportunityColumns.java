package org.partnershipregister.screen.networking;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityQuestion.Sort;
import org.partnershipregister.model.networking.OpportunityRow;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of lists of opportunities, and what each sorts by. */
final class OpportunityColumns {
    private final Tools tools;
    private final DeadlineTexts deadlines;

    OpportunityColumns(Tools tools) {
        this.tools = tools;
        this.deadlines = new DeadlineTexts(tools);
    }

    /** Those of the list of all. */
    Columns<OpportunityRow> ofAll(TableView<PagedRow<OpportunityRow>> table) {
        Columns<OpportunityRow> columns = new Columns<>(table, "opportunity", tools.settings(), tools.messages());
        start(columns, 200).text("partnership", 132, OpportunityRow::partnership)
            .chip("state", 106, this::state, row -> DeadlineTexts.role(row.state()));
        return end(columns.text("interest", 84, this::interest).more("kind", 118, this::kind));
    }

    /** Those on the page of a partnership. */
    Columns<OpportunityRow> ofPartnership(TableView<PagedRow<OpportunityRow>> table) {
        Columns<OpportunityRow> columns = new Columns<>(table, "network-opportunity", tools.settings(), tools.messages());
        start(columns, 330).text("kind", 130, this::kind).chip("state", 130, this::state, row -> DeadlineTexts.role(row.state()));
        return end(columns.text("interest", 110, this::interest));
    }

    /** The question in the order that the columns ask for. */
    static OpportunityQuestion sorted(OpportunityQuestion question, Columns<OpportunityRow> columns) {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("deadline", false));
        return question.sorted(switch (order.column()) {
            case "title" -> Sort.TITLE;
            case "kind" -> Sort.KIND;
            case "partnership" -> Sort.PARTNERSHIP;
            case "state" -> Sort.STATE;
            case "interest" -> Sort.INTEREST;
            case "value" -> Sort.VALUE;
            case "spotted" -> Sort.SPOTTED;
            case "ref" -> Sort.REF;
            default -> order.descending() ? Sort.DEADLINE : Sort.URGENCY;
        }, order.descending());
    }

    private Columns<OpportunityRow> start(Columns<OpportunityRow> columns, double title) {
        return columns.node("deadline", 144, this::deadline, row -> row.deadline().isEmpty() ? new Label()
            : Chips.chip(deadline(row), deadlines.role(row.state(), row.deadline()))).text("title", title, OpportunityRow::title);
    }

    private String deadline(OpportunityRow row) {
        return deadlines.shortly(row.state(), row.deadline());
    }

    private Columns<OpportunityRow> end(Columns<OpportunityRow> columns) {
        return columns.more("value", 100, row -> row.valuePence().map(tools.formats()::money).orElse(""))
            .more("spotted", 106, row -> tools.formats().shortDate(row.spottedOn()))
            .more("outcome", 220, OpportunityRow::outcome).more("ref", 90, OpportunityRow::ref).arrange();
    }

    private String kind(OpportunityRow row) {
        return tools.word(row.kind());
    }

    private String state(OpportunityRow row) {
        return tools.word(row.state());
    }

    private String interest(OpportunityRow row) {
        return row.asked() == 0 ? "" : tools.text("opportunity.interested-of", row.interested(), row.asked());
    }
}
