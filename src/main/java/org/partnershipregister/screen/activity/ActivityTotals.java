package org.partnershipregister.screen.activity;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.ui.Tools;

/** What an activity cost, brought in and how many came, added up over its partners. */
final class ActivityTotals {
    private final Tools tools;
    private final GridPane grid;

    private record Total(String key, String value) {
    }

    ActivityTotals(Tools tools, GridPane grid) {
        this.tools = tools;
        this.grid = grid;
    }

    void show(JointActivity activity) {
        List<Total> totals = new ArrayList<>();
        totals.add(new Total("activity.total.cost", tools.formats().money(activity.costPence())));
        totals.add(new Total("activity.total.income", tools.formats().money(activity.incomePence())));
        totals.add(new Total("activity.total.result", tools.formats().money(activity.netPence())));
        int places = activity.people(ActivityPartner.People::places);
        int came = activity.people(ActivityPartner.People::attended);
        totals.add(new Total("activity.total.staff", String.valueOf(activity.people(ActivityPartner.People::staff))));
        totals.add(new Total("activity.total.came", places == 0 ? String.valueOf(came) : tools.text("activities.of-places", came, places)));
        activity.costPerPersonPence().ifPresent(pence ->
            totals.add(new Total("activity.total.each", tools.formats().money(pence))));
        grid.getChildren().clear();
        for (int at = 0; at < totals.size(); at++) {
            int column = at < 3 ? 0 : 2;
            Label name = new Label(tools.text(totals.get(at).key()));
            name.getStyleClass().add("muted");
            Label value = new Label(totals.get(at).value());
            value.setMinWidth(Label.USE_PREF_SIZE);
            GridPane.setHalignment(value, HPos.RIGHT);
            grid.add(name, column, at % 3);
            grid.add(value, column + 1, at % 3);
        }
    }
}
