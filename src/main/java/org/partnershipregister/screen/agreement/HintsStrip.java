package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.agreement.AgreementHint;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.store.agreement.AgreementHints;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** A strip below an agreement's title: what may need a look, each with the way to put it aside, and those put aside with their reason. */
final class HintsStrip {
    private final Tools tools;
    private final AgreementDesk desk;
    private final HintStore store;
    private final LiveQuestion<List<Line>> question;
    private final VBox node = new VBox();

    /** A hint that applies, in which partnership, and whether it was put aside. */
    private record Line(UUID partnership, AgreementHint.Found found, Optional<Dismissal> aside) {
    }

    HintsStrip(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.store = new HintStore(desk.register.database());
        AgreementHints hints = new AgreementHints(desk.register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> partnership = desk.facts().flatMap(facts -> facts.agreement().partnership());
            return () -> partnership.map(id -> lines(hints, id)).orElse(List.of());
        }, this::show).whenGone(() -> { });
        node.setId("agreementHints");
        node.getStyleClass().add("hints-strip");
        Shown.when(node, false);
        desk.onKept(facts -> question.ask());
    }

    Node node() {
        return node;
    }

    void open() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.CONTACT, Kind.INFORMATION_FLOW, Kind.AGREEMENT, Kind.BID);
    }

    void close() {
        question.close();
    }

    private List<Line> lines(AgreementHints hints, UUID partnership) {
        List<Dismissal> aside = store.dismissed(partnership);
        return hints.of(desk.id).stream().map(found -> new Line(partnership, found,
            aside.stream().filter(one -> one.hint().equals(found.code())).findFirst())).toList();
    }

    private void show(List<Line> lines) {
        node.getChildren().setAll(lines.stream().map(this::row).toList());
        Shown.when(node, !lines.isEmpty());
    }

    private Node row(Line line) {
        String said = tools.text(TextKey.of("agreement.hint", line.found().hint()), line.found().name());
        Label label = new Label(line.aside().map(one -> tools.text("agreement.hint.aside", said, one.reason())).orElse(said));
        label.setWrapText(true);
        label.getStyleClass().add(line.aside().isPresent() ? "muted" : "hint");
        Hyperlink link = new Hyperlink(tools.text(line.aside().isPresent() ? "governance.hint.bring-back" : "agreement.hint.put-aside"));
        link.setAccessibleHelp(said);
        link.getStyleClass().add("flat-link");
        link.setOnAction(event -> {
            if (line.aside().isPresent()) {
                keep(() -> store.bringBack(line.partnership(), line.found().code()));
            } else {
                putAside(line);
            }
        });
        WrapRow row = new WrapRow();
        row.getStyleClass().add("page-line");
        row.getChildren().addAll(label, link);
        return row;
    }

    private void putAside(Line line) {
        String title = tools.text("agreement.hint.put-aside.title");
        Optional<String> reason = tools.dialogs().askText(title, tools.text("governance.hint.dismiss.why"), "",
            tools.text("agreement.hint.put-aside.verb")).map(String::strip);
        reason.filter(String::isEmpty).ifPresent(_ -> tools.dialogs().tell(title, tools.text("agreement.hint.needs-reason")));
        reason.filter(why -> !why.isEmpty()).ifPresent(why -> keep(() -> store.dismiss(line.partnership(), line.found().code(), why)));
    }

    private void keep(Runnable change) {
        tools.work().run(() -> {
            change.run();
            return desk.id;
        }, _ -> tools.status().saved());
    }
}
