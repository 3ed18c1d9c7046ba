package org.partnershipregister.screen.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The partners of an activity, a line of fields for each below a line of headings. Saved when a field is left. */
final class PartnersEditor {
    private final Tools tools;
    private final VBox box;
    private final Property<List<ActivityPartner>> partners;
    private final ObservableBooleanValue byShares;
    private final Runnable save;
    private final Consumer<ActivityPartner> remove;
    private final HBox headings = new HBox();
    private final Label hint = new Label();
    private final VBox rows = new VBox();
    private final List<PartnerLine> lines = new ArrayList<>();
    private boolean locked;

    PartnersEditor(Tools tools, VBox box, Property<List<ActivityPartner>> partners, ObservableBooleanValue byShares, Runnable save,
            Consumer<ActivityPartner> remove) {
        this.tools = tools;
        this.box = box;
        this.partners = partners;
        this.byShares = byShares;
        this.save = save;
        this.remove = remove;
        headings.getStyleClass().addAll("part-line", "activity-line");
        heading("name", "partner-name");
        heading("cost", "money");
        heading("income", "money");
        heading("staff", "few");
        heading("places", "few");
        heading("attended", "few");
        Label share = heading("share", "few");
        share.visibleProperty().bind(byShares);
        share.managedProperty().bind(byShares);
        HBox.setHgrow(heading("note", "partner-note"), Priority.ALWAYS);
        heading("", "part-remove");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        rows.getStyleClass().add("parts");
        box.getChildren().setAll(hint, headings, rows);
        partners.addListener((list, before, now) -> show(now));
        show(partners.getValue());
    }

    /** Takes what is typed into the form. */
    void collect() {
        List<ActivityPartner> typed = lines.stream().map(PartnerLine::value).toList();
        if (!typed.equals(partners.getValue())) {
            partners.setValue(typed);
        }
    }

    void lock(boolean isLocked) {
        locked = isLocked;
        lines.forEach(line -> line.lock(locked));
        hint();
    }

    boolean stuck() {
        return lines.stream().anyMatch(PartnerLine::stuck);
    }

    private void taken() {
        collect();
        save.run();
    }

    /** Lines of partners that stay are kept with the caret in them; the one being typed in shows what was typed. */
    private void show(List<ActivityPartner> wanted) {
        List<PartnerLine> next = new ArrayList<>();
        for (ActivityPartner partner : wanted) {
            PartnerLine line = lines.stream().filter(one -> one.partner().id().equals(partner.id())).findFirst()
                .orElseGet(() -> fresh(partner));
            line.show(partner);
            next.add(line);
        }
        boolean others = !next.equals(lines);
        lines.clear();
        lines.addAll(next);
        if (others) {
            rows.getChildren().setAll(lines.stream().map(PartnerLine::node).toList());
        }
        boolean some = !lines.isEmpty();
        Shown.when(headings, some);
        hint();
    }

    private PartnerLine fresh(ActivityPartner partner) {
        PartnerLine[] made = new PartnerLine[1];
        made[0] = new PartnerLine(tools, partner, byShares, this::taken, () -> remove.accept(made[0].partner()));
        made[0].lock(locked);
        return made[0];
    }

    private void hint() {
        hint.setText(lines.isEmpty() ? tools.text("activity.partners.none") : locked ? tools.text("activity.partners.locked") : "");
        Shown.when(hint, !hint.getText().isEmpty());
        box.requestLayout();
    }

    private Label heading(String name, String width) {
        Label label = new Label(name.isEmpty() ? "" : tools.text("activity.partner." + name));
        label.getStyleClass().addAll("muted", width);
        headings.getChildren().add(label);
        return label;
    }
}
