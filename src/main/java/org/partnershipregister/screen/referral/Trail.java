package org.partnershipregister.screen.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralEvent;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.ui.Tools;

/** The trail of a referral by day: its steps and what happened besides; what happened by mistake can be taken out. */
final class Trail {
    private final Tools tools;
    private final Consumer<ReferralEvent> remove;

    /** @param event what happened besides the steps, if this line is that */
    private record Line(LocalDate on, int order, String text, Optional<ReferralEvent> event) {
    }

    Trail(Tools tools, Consumer<ReferralEvent> remove) {
        this.tools = tools;
        this.remove = remove;
    }

    void fill(VBox box, Referral referral) {
        List<Line> lines = new ArrayList<>();
        Days days = referral.days();
        step(lines, 0, "prepared", Optional.of(days.prepared()));
        step(lines, 1, "sent", days.sent());
        step(lines, 2, "acknowledged", days.acknowledged());
        referral.events().forEach(event -> lines.add(new Line(event.on(), 3, said(event), Optional.of(event))));
        step(lines, 4, "complete", days.complete());
        step(lines, 5, referral.declined().isPresent() ? "declined" : "accepted", days.decided());
        step(lines, 6, "first-contact", days.firstContact());
        step(lines, 7, referral.state() == ReferralState.WITHDRAWN ? "withdrawn" : "closed", days.closed());
        lines.sort(Comparator.comparing(Line::on).thenComparing(Line::order));
        box.getChildren().setAll(lines.stream().map(this::row).toList());
    }

    private void step(List<Line> lines, int order, String key, Optional<LocalDate> day) {
        day.ifPresent(on -> lines.add(new Line(on, order, tools.text("referral.trail." + key), Optional.empty())));
    }

    private String said(ReferralEvent event) {
        String what = tools.text(TextKey.of("referral.trail", event.kind()));
        return event.note().isBlank() ? what : what + ": " + event.note();
    }

    private HBox row(Line line) {
        Label day = new Label(tools.formats().shortDate(line.on()));
        day.getStyleClass().add("trail-day");
        day.setMinWidth(Label.USE_PREF_SIZE);
        Label text = new Label(line.text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, day, text);
        line.event().ifPresent(event -> {
            Button out = new Button("×");
            out.getStyleClass().addAll("flat", "part-remove");
            out.setAccessibleText(tools.text("referral.trail.remove", line.text()));
            out.setOnAction(pressed -> remove.accept(event));
            row.getChildren().add(out);
        });
        return row;
    }
}
