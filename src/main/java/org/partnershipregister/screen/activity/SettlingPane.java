package org.partnershipregister.screen.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.Settlement;
import org.partnershipregister.model.activity.Transfer;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** Who is to pay whom: each partner's share and balance, the payments still to be made, and those made. */
final class SettlingPane {
    private final Tools tools;
    private final VBox box;
    private final Consumer<Transfer> paid;
    private final Consumer<ActivityPayment> back;
    private Map<UUID, String> names = Map.of();

    SettlingPane(Tools tools, VBox box, Consumer<Transfer> paid, Consumer<ActivityPayment> back) {
        this.tools = tools;
        this.box = box;
        this.paid = paid;
        this.back = back;
    }

    void show(JointActivity activity) {
        names = activity.partners().stream().collect(Collectors.toMap(ActivityPartner::organisation, ActivityPartner::name,
            (one, other) -> one));
        box.getChildren().clear();
        Optional<Settlement> settlement = Settlement.of(activity);
        boolean money = activity.costPence() != 0 || activity.incomePence() != 0;
        if (!activity.standing().reason().isBlank()) {
            say("activity.settling.reason", "muted", activity.standing().reason());
        }
        if (!money && activity.payments().isEmpty()) {
            say("activity.settling.none", "muted");
        } else if (settlement.isEmpty()) {
            activity.sharesProblem().ifPresent(problem -> say(problem.key(), "notice-line", problem.args().toArray()));
        } else {
            open(settlement.get());
        }
        made(activity);
    }

    private void open(Settlement settlement) {
        long net = settlement.netPence();
        say(net > 0 ? "activity.settling.net.plus" : net < 0 ? "activity.settling.net.minus" : "activity.settling.net.even", "muted",
            money(Math.abs(net)));
        box.getChildren().add(balances(settlement));
        if (settlement.settled()) {
            say("activity.settling.done", "settled");
            return;
        }
        say("activity.settling.to-pay", "section-title");
        for (Transfer transfer : settlement.open()) {
            Button mark = new Button(tools.text("activity.settling.mark"));
            String words = said("activity.settling.transfer", transfer);
            mark.setAccessibleText(tools.text("activity.settling.mark") + ": " + words);
            mark.setOnAction(event -> paid.accept(transfer));
            line(words, mark);
        }
    }

    private GridPane balances(Settlement settlement) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("bars", "settling-grid");
        List<String> headings = List.of("partner", "held", "share", "balance", "open");
        for (int at = 0; at < headings.size(); at++) {
            Label heading = cell(tools.text("activity.settling." + headings.get(at)), at > 0);
            heading.getStyleClass().add("muted");
            grid.add(heading, at, 0);
        }
        settlement.balances().forEach(one -> grid.addRow(grid.getRowCount(), cell(one.name(), false), cell(money(one.held()), true),
            cell(money(one.share()), true), cell(balance(one.balance()), true), cell(balance(one.open()), true)));
        return grid;
    }

    private void made(JointActivity activity) {
        if (activity.payments().isEmpty()) {
            return;
        }
        say("activity.settling.paid", "section-title");
        for (ActivityPayment payment : activity.payments()) {
            Hyperlink take = new Hyperlink(tools.text("activity.settling.back"));
            String words = said("activity.settling.made", payment.transfer(), tools.formats().date(payment.paidOn()));
            take.setAccessibleText(tools.text("activity.settling.back") + ": " + words);
            take.setOnAction(event -> back.accept(payment));
            line(words, take);
        }
    }

    private String said(String key, Transfer transfer, Object... more) {
        Object[] all = Stream.concat(Stream.of(names.getOrDefault(transfer.from(), ""),
            names.getOrDefault(transfer.to(), ""), money(transfer.pence())), Stream.of(more)).toArray();
        return tools.text(key, all);
    }

    private void line(String words, Node step) {
        Label label = new Label(words);
        label.setWrapText(true);
        WrapRow row = new WrapRow();
        row.getStyleClass().add("chips");
        row.getChildren().addAll(label, step);
        box.getChildren().add(row);
    }

    private void say(String key, String style, Object... arguments) {
        Label label = new Label(tools.text(key, arguments));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        box.getChildren().add(label);
    }

    private String balance(long pence) {
        return pence == 0 ? tools.text("activity.settling.even")
            : tools.text(pence > 0 ? "activity.settling.receives" : "activity.settling.pays", money(Math.abs(pence)));
    }

    private String money(long pence) {
        return tools.formats().money(pence);
    }

    private static Label cell(String text, boolean right) {
        Label label = new Label(text);
        GridPane.setHalignment(label, right ? HPos.RIGHT : HPos.LEFT);
        return label;
    }
}
