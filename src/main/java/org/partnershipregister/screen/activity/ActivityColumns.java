package org.partnershipregister.screen.activity;

import javafx.scene.control.TableView;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityRow;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of every list of joint activities, and what sorting by one of them asks for. */
final class ActivityColumns {
    private ActivityColumns() {
    }

    /** Those of the list of all activities. */
    static Columns<ActivityRow> in(TableView<PagedRow<ActivityRow>> table, Tools tools) {
        Columns<ActivityRow> columns = first(table, "activity", tools).text("partnership", 200, ActivityRow::partnership);
        return rest(columns, tools);
    }

    /** Those of one partnership's activities. */
    static Columns<ActivityRow> ofOne(TableView<PagedRow<ActivityRow>> table, Tools tools) {
        return rest(first(table, "activity-here", tools), tools);
    }

    static Role role(ActivityState state) {
        return switch (state) {
            case IDEA, CANCELLED -> Role.PLAIN;
            case AGREED, PLANNED -> Role.INFO;
            case HELD -> Role.WARN;
            case SHARED_OUT -> Role.GOOD;
        };
    }

    static ActivityQuestion sorted(ActivityQuestion question, Columns<ActivityRow> columns) {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("date", false));
        ActivityQuestion.Sort sort = switch (order.column()) {
            case "title" -> ActivityQuestion.Sort.TITLE;
            case "kind" -> ActivityQuestion.Sort.KIND;
            case "partnership" -> ActivityQuestion.Sort.PARTNERSHIP;
            case "lead" -> ActivityQuestion.Sort.LEAD;
            case "state" -> ActivityQuestion.Sort.STATE;
            case "attended", "places", "partners" -> ActivityQuestion.Sort.ATTENDED;
            case "net", "cost", "income" -> ActivityQuestion.Sort.NET;
            case "ref" -> ActivityQuestion.Sort.REF;
            default -> ActivityQuestion.Sort.DAY;
        };
        return question.sorted(sort, sort == ActivityQuestion.Sort.DAY != order.descending());
    }

    private static Columns<ActivityRow> first(TableView<PagedRow<ActivityRow>> table, String list, Tools tools) {
        return new Columns<ActivityRow>(table, list, tools.settings(), tools.messages())
            .text("date", 105, row -> tools.formats().shortDate(row.on())).text("title", 232, ActivityRow::title)
            .text("kind", 100, row -> tools.word(row.kind()));
    }

    private static Columns<ActivityRow> rest(Columns<ActivityRow> columns, Tools tools) {
        return columns.text("lead", 178, ActivityRow::lead)
            .chip("state", 110, row -> tools.word(row.state()), row -> role(row.state()))
            .text("attended", 90, row -> came(row, tools))
            .text("net", 100, row -> tools.formats().money(row.totals().netPence()))
            .more("partners", 80, row -> String.valueOf(row.totals().partners()))
            .more("cost", 100, row -> tools.formats().money(row.totals().costPence()))
            .more("income", 100, row -> tools.formats().money(row.totals().incomePence()))
            .more("places", 80, row -> String.valueOf(row.totals().places())).more("ref", 95, ActivityRow::ref).arrange();
    }

    private static String came(ActivityRow row, Tools tools) {
        ActivityRow.Totals totals = row.totals();
        return row.state().ahead() || totals.attended() == 0 && totals.places() == 0 ? ""
            : totals.places() == 0 ? String.valueOf(totals.attended())
            : tools.text("activities.of-places", totals.attended(), totals.places());
    }
}
