package org.partnershipregister.screen.referral;

import javafx.scene.control.TableView;
import org.partnershipregister.model.referral.ReferralQuestion.Sort;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of the log of referrals, the most pressing promise first; on a pathway's own page without the pathway. */
final class ReferralColumns {

    private ReferralColumns() {
    }

    static Columns<ReferralRow> in(TableView<PagedRow<ReferralRow>> table, Tools tools) {
        Columns<ReferralRow> columns = begun(table, "referral", tools).text("pathway", 156, ReferralRow::pathway);
        Days all = new Days(tools);
        return further(columns, tools).more("acknowledged", 110, all::acknowledged).more("decided", 110, all::decided)
            .more("contact", 110, all::contact).more("closed", 110, all::closed).arrange();
    }

    static Columns<ReferralRow> ofPathway(TableView<PagedRow<ReferralRow>> table, Tools tools) {
        Days all = new Days(tools);
        return further(begun(table, "pathwayReferral", tools).text("acknowledged", 128, all::acknowledged)
            .text("decided", 115, all::decided).text("contact", 115, all::contact).text("closed", 115, all::closed), tools).arrange();
    }

    /** The days of the later steps, shown short. */
    private record Days(Tools tools) {
        String acknowledged(ReferralRow row) {
            return tools.formats().shortDate(row.days().acknowledged());
        }

        String decided(ReferralRow row) {
            return tools.formats().shortDate(row.days().decided());
        }

        String contact(ReferralRow row) {
            return tools.formats().shortDate(row.days().firstContact());
        }

        String closed(ReferralRow row) {
            return tools.formats().shortDate(row.days().closed());
        }
    }

    private static Columns<ReferralRow> begun(TableView<PagedRow<ReferralRow>> table, String list, Tools tools) {
        ReferralWords words = new ReferralWords(tools);
        return new Columns<ReferralRow>(table, list, tools.settings(), tools.messages())
            .node("due", 178, row -> words.waiting(row.waiting()), row -> words.chip(row.waiting()))
            .text("sent", 104, row -> row.days().sent().map(tools.formats()::shortDate).orElse(tools.text("referral.not-sent")))
            .text("client", 86, ReferralRow::clientRef)
            .chip("state", 165, row -> tools.word(row.state()), row -> words.role(row.state()));
    }

    private static Columns<ReferralRow> further(Columns<ReferralRow> columns, Tools tools) {
        return columns.more("direction", 120, row -> tools.word(row.direction())).more("from", 150, ReferralRow::from)
            .more("to", 150, ReferralRow::to)
            .more("reason", 150, row -> row.declined().map(tools::word).orElse(""))
            .more("returned", 80, row -> String.valueOf(row.returned())).more("repeated", 80, row -> String.valueOf(row.repeated()))
            .more("ref", 90, ReferralRow::ref);
    }

    /** By what the log is sorted when this column is. */
    static Sort sort(String column) {
        return switch (column) {
            case "client" -> Sort.CLIENT;
            case "state" -> Sort.STATE;
            case "sent" -> Sort.SENT;
            case "pathway" -> Sort.PATHWAY;
            case "direction" -> Sort.DIRECTION;
            case "from" -> Sort.FROM;
            case "to" -> Sort.TO;
            case "ref" -> Sort.REF;
            default -> Sort.DUE;
        };
    }
}
