package org.partnershipregister.screen.partnership;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementHints;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** Puts hints aside with a reason, lists those that are, and brings them back (domain.md §10.7). */
final class HintsBox {

    /** Who takes part by one of these has the voice that its paper gives it. */
    private static final Set<RelationshipBasis> BOUND =
        EnumSet.of(RelationshipBasis.CONTRACT, RelationshipBasis.GRANT, RelationshipBasis.MIXED);

    private final Tools tools;
    private final HintStore store;
    private final UUID partnership;

    HintsBox(Register register, Tools tools, UUID partnership) {
        this.store = new HintStore(register.database());
        this.tools = tools;
        this.partnership = partnership;
    }

    /** A chip with a cross beside it. */
    Node chip(Hyperlink chip, String hint) {
        Button cross = new Button("×");
        cross.getStyleClass().addAll("flat", "part-remove");
        cross.setAccessibleText(tools.text("governance.hint.dismiss.this", chip.getText()));
        cross.setOnAction(event -> dismiss(hint, chip.getText()));
        HBox row = new HBox(2, chip, cross);
        row.getStyleClass().add("part-line");
        return row;
    }

    /** A hint about an agreement, which leads there. */
    Node ofAgreement(AgreementHints.Told told) {
        String code = told.found().code();
        String hint = tools.text(Dismissal.key(code));
        Hyperlink link = new Hyperlink(told.found().name().isEmpty() ? hint : tools.text("governance.hint.about", told.found().name(), hint));
        link.setId("agreementHint");
        link.setAccessibleHelp(tools.text("partnership.agreement-hint", told.title()));
        link.setTooltip(new Tooltip(tools.text("partnership.agreement-hint", told.title())));
        link.getStyleClass().addAll("chip", "chip-warn");
        link.setOnAction(event -> tools.navigator().go(new Place.Agreement(told.agreement())));
        return chip(link, code);
    }

    /** That a member has no voice; where that follows from what it takes part by, a word leads to why. */
    Node unheard(MemberLine line, Runnable toWhy) {
        String name = line.membership().party().name();
        Label said = new Label(tools.text("partnership.unheard." + line.membership().basis().name().toLowerCase(Locale.ROOT), name));
        said.setWrapText(true);
        said.getStyleClass().add("hint");
        WrapRow steps = new WrapRow();
        steps.getStyleClass().add("chips");
        if (BOUND.contains(line.membership().basis())) {
            Hyperlink why = new Hyperlink(tools.text("partnership.unheard.why"));
            why.setAccessibleText(tools.text("partnership.unheard.why.this", name));
            why.setOnAction(event -> toWhy.run());
            steps.getChildren().add(why);
        }
        steps.getChildren().add(link(Dismissal.voice(line.membership().id()), name));
        return new VBox(said, steps);
    }

    /** The word that puts a hint aside. */
    Hyperlink link(String hint, String name) {
        Hyperlink link = new Hyperlink(tools.text("governance.hint.dismiss"));
        link.setAccessibleText(tools.text("governance.hint.dismiss.this", name));
        link.setOnAction(event -> dismiss(hint, name));
        return link;
    }

    /** Lists what was put aside, with reason, day and who did it. */
    void aside(VBox box, List<Dismissal> dismissed, List<MemberLine> members) {
        box.getChildren().setAll(dismissed.stream().map(one -> line(one, name(one, members))).toList());
    }

    private Node line(Dismissal one, String name) {
        Label what = new Label(name);
        what.setWrapText(true);
        Label why = new Label(tools.text("governance.hint.dismissed.line", one.reason(), one.by(),
            tools.formats().date(one.on())));
        why.setWrapText(true);
        why.getStyleClass().add("hint");
        Hyperlink back = new Hyperlink(tools.text("governance.hint.bring-back"));
        back.setOnAction(event -> tools.work().run(() -> {
            store.bringBack(partnership, one.hint());
            return name;
        }, said -> done("governance.hint.was-brought-back", said)));
        return new VBox(what, why, back);
    }

    private String name(Dismissal one, List<MemberLine> members) {
        String hint = tools.text(Dismissal.key(one.hint()));
        return one.member().flatMap(id -> members.stream().filter(line -> line.membership().id().equals(id)).findFirst())
            .map(line -> tools.text("governance.hint.about", line.membership().party().name(), hint)).orElse(hint);
    }

    private void dismiss(String hint, String name) {
        String title = tools.text("governance.hint.dismiss.title", name);
        Optional<String> reason = tools.dialogs().askText(title, tools.text("governance.hint.dismiss.why"), "",
            tools.text("governance.hint.dismiss")).map(String::strip);
        reason.filter(String::isEmpty).ifPresent(none ->
            tools.dialogs().tell(title, tools.text("governance.hint.dismiss.needs-reason")));
        reason.filter(why -> !why.isEmpty()).ifPresent(why -> tools.work().run(() -> {
            store.dismiss(partnership, hint, why);
            return name;
        }, said -> done("governance.hint.was-dismissed", said)));
    }

    private void done(String key, String name) {
        tools.status().saved();
        tools.status().undoable(tools.text(key, name));
    }
}
