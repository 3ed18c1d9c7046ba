package org.partnershipregister.screen.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.SlowSign;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** Fills the cards at the right of Home: partnerships by model, who is slowing down, what was opened last. */
final class SideCards {

    private static final int MOST_SIGNS = 6;
    private static final int DAYS_IN_MONTH = 30;

    private final Tools tools;

    SideCards(Tools tools) {
        this.tools = tools;
    }

    /** A bar for each model; contracts have one of their own below, for they are no partnerships. */
    void byModel(GridPane grid, Map<PartnershipModel, Integer> counts, int contracts) {
        grid.getChildren().clear();
        int most = Math.max(1, Math.max(contracts, counts.values().stream().mapToInt(Integer::intValue).max().orElse(0)));
        counts.forEach((model, count) -> bar(grid, tools.text(model.key()), count, most,
            model.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (contracts > 0) {
            Label apart = new Label(tools.text("home.models.apart"));
            apart.getStyleClass().add("hint");
            grid.add(apart, 0, grid.getRowCount(), GridPane.REMAINING, 1);
            bar(grid, tools.text("home.models.contracts"), contracts, most, "contract");
        }
    }

    private static void bar(GridPane grid, String what, int count, int most, String style) {
        Label name = new Label(what);
        ProgressBar bar = new ProgressBar((double) count / most);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(what + ", " + count);
        bar.getStyleClass().addAll("model-bar", "model-" + style);
        Label number = new Label(String.valueOf(count));
        GridPane.setHalignment(number, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), name, bar, number);
    }

    void slowing(GridPane grid, List<SlowSign> signs) {
        grid.getChildren().clear();
        signs.stream().limit(MOST_SIGNS).forEach(sign -> {
            Label chip = Chips.chip(said(sign), sign.act() ? Chips.Role.BAD : Chips.Role.WARN);
            Tooltip.install(chip, new Tooltip(evidence(sign)));
            Hyperlink name = link(new RecordLink(Kind.PARTNERSHIP, sign.partnership(), sign.name()));
            name.setAccessibleText(sign.name() + ": " + said(sign) + ". " + evidence(sign));
            name.setTooltip(new Tooltip(evidence(sign)));
            WrapRow row = new WrapRow();
            row.getChildren().addAll(name, chip);
            row.getStyleClass().add("links");
            grid.addRow(grid.getRowCount(), row);
        });
    }

    void recent(Pane flow, List<RecordLink> links) {
        flow.getChildren().setAll(links.stream().map(link -> (Node) link(link)).toList());
    }

    private Hyperlink link(RecordLink link) {
        Hyperlink shown = new Hyperlink(link.name());
        shown.setWrapText(true);
        shown.getStyleClass().add("flat-link");
        shown.setOnAction(event -> tools.navigator().go(Place.of(link.kind(), link.id())));
        return shown;
    }

    private String said(SlowSign sign) {
        return switch (sign) {
            case SlowSign.MeetingsStopped stopped -> stopped.days() >= 2 * DAYS_IN_MONTH
                    ? tools.text("home.slow.meetings.months", stopped.days() / DAYS_IN_MONTH)
                    : tools.text("home.slow.meetings.days", stopped.days());
            case SlowSign.ActionsOverdue overdue -> tools.text("home.slow.actions", overdue.overdue(), overdue.dated());
        };
    }

    private String evidence(SlowSign sign) {
        return switch (sign) {
            case SlowSign.MeetingsStopped stopped -> tools.text("home.slow.meetings.why", stopped.last(), stopped.days(),
                    stopped.every());
            case SlowSign.ActionsOverdue overdue -> tools.text("home.slow.actions.why", overdue.overdue(), overdue.dated());
        };
    }
}
