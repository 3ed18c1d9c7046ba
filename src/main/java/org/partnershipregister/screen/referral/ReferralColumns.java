package org.partnershipregister.screen.referral;

import javafx.scene.control.TableView;
import org.partnershipregister.model.referral.ReferralQuestion.Sort;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of the log of referrals; on a pathway's own page without the pathway. */
final class ReferralColumns {

    private ReferralColumns() {
    }

    static Columns<ReferralRow> in(TableView<PagedRow<ReferralRow>> table, Tools tools) {
        Columns<ReferralRow> columns = begun(table, "referral", tools).text("pathway", 160, ReferralRow::pathway);
        return further(columns, tools).arrange();
    }

    static Columns<ReferralRow> ofPathway(TableView<PagedRow<ReferralRow>> table, Tools tools) {
        return further(begun(table, "pathwayReferral", tools), tools).arrange();
    }

    private static Columns<ReferralRow> begun(TableView<PagedRow<ReferralRow>> table, String list, Tools tools) {
        ReferralWords words = new ReferralWords(tools);
        return new Columns<ReferralRow>(table, list, tools.settings(), tools.messages())
            .text("sent", 96, row -> row.days().sent().map(tools.formats()::shortDate).orElse(tools.text("referral.not-sent")))
            .text("client", 96, ReferralRow::clientRef)
            .chip("state", 135, words::state, row -> words.role(row.state()))
            .chip("due", 190, row -> words.waiting(row.waiting()), row -> words.role(row.waiting()));
    }

    private static Columns<ReferralRow> further(Columns<ReferralRow> columns, Tools tools) {
        return columns.more("direction", 120, row -> tools.word(row.direction())).more("from", 150, ReferralRow::from)
            .more("to", 150, ReferralRow::to)
            .more("acknowledged", 110, row -> tools.formats().shortDate(row.days().acknowledged()))
            .more("decided", 110, row -> tools.formats().shortDate(row.days().decided()))
            .more("contact", 110, row -> tools.formats().shortDate(row.days().firstContact()))
            .more("closed", 110, row -> tools.formats().shortDate(row.days().closed()))
            .more("returned", 80, row -> String.valueOf(row.returned())).more("repeated", 80, row -> String.valueOf(row.repeated()))
            .more("ref", 90, ReferralRow::ref);
    }

    /** By what the log is sorted when this column is. */
    static Sort sort(String column) {
        return switch (column) {
            case "client" -> Sort.CLIENT;
            case "state" -> Sort.STATE;
            case "due" -> Sort.DUE;
            case "pathway" -> Sort.PATHWAY;
            case "direction" -> Sort.DIRECTION;
            case "from" -> Sort.FROM;
            case "to" -> Sort.TO;
            case "ref" -> Sort.REF;
            default -> Sort.SENT;
        };
    }
}
