package org.partnershipregister.screen.sharing;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.sharing.SharingHint;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.sharing.SharingLogStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/**
 * Says that a memorandum of understanding alone is not a data sharing agreement, why, and how to begin one. Put aside with a reason it
 * is a quiet line that brings it back; with nothing to say it takes no room.
 */
final class SharingHintPane {
    private final Tools tools;
    private final UUID partnership;
    private final HintStore hints;
    private final LiveQuestion<Found> question;
    private final VBox node = new VBox();

    private record Found(Optional<SharingHint> hint, Optional<Dismissal> dismissal) {
    }

    SharingHintPane(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.hints = new HintStore(register.database());
        SharingLogStore log = new SharingLogStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> {
            Optional<SharingHint> hint = log.hint(partnership);
            return new Found(hint, hint.flatMap(one -> hints.dismissed(partnership).stream()
                .filter(dismissal -> dismissal.hint().equals(one.code())).findFirst()));
        }, this::show);
        node.getStyleClass().add("sharing-hint-place");
        visible(false);
    }

    Node node() {
        return node;
    }

    void shown() {
        question.listen(tools.changes(), Kind.INFORMATION_FLOW, Kind.AGREEMENT, Kind.PARTNERSHIP).ask();
    }

    void hidden() {
        question.close();
    }

    private void show(Found found) {
        visible(found.hint().isPresent());
        found.hint().ifPresent(hint -> node.getChildren().setAll(found.dismissal()
            .map(dismissal -> quiet(hint, dismissal)).orElseGet(() -> loud(hint))));
    }

    private Node loud(SharingHint hint) {
        Label sentence = new Label(tools.text(hint.key()));
        sentence.setId("sharingHint");
        sentence.setWrapText(true);
        Button begin = button("sharing.hint.begin", () -> tools.navigator().go(new Place.NewAgreement(
            Optional.of(partnership), Optional.of(AgreementKind.DATA_SHARING_AGREEMENT))));
        Button dismiss = button("sharing.hint.dismiss", () -> dismiss(hint));
        WrapRow steps = new WrapRow();
        steps.getStyleClass().add("chips");
        steps.getChildren().addAll(begin, dismiss);
        VBox box = new VBox(sentence, steps);
        box.getStyleClass().addAll("notice-line", "sharing-hint");
        return box;
    }

    private Node quiet(SharingHint hint, Dismissal dismissal) {
        Label sentence = new Label(tools.text("sharing.hint.dismissed", dismissal.reason(), dismissal.by(),
            tools.formats().shortDate(dismissal.on())));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("hint");
        Hyperlink back = new Hyperlink(tools.text("sharing.hint.back"));
        back.setOnAction(event -> run(() -> hints.bringBack(partnership, hint.code())));
        return new VBox(sentence, back);
    }

    private void dismiss(SharingHint hint) {
        tools.dialogs().askText(tools.text("sharing.hint.dismiss"), tools.text("sharing.hint.why"), "", tools.text("sharing.hint.keep"))
            .filter(reason -> !reason.isBlank()).ifPresent(reason -> run(() -> hints.dismiss(partnership, hint.code(), reason)));
    }

    private void run(Runnable step) {
        tools.work().run(() -> {
            step.run();
            return partnership;
        }, done -> tools.status().saved());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(tools.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void visible(boolean there) {
        Shown.when(node, there);
    }
}
