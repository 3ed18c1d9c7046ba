package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** One check: of what, seen when and by whom, until when it holds, and in words how it stands. */
final class CheckLine implements PartsEditor.Line<DueDiligence> {
    private final DueDiligence check;
    private final Tools tools;
    private final LineInputs inputs;
    private final ComboBox<CheckKind> kind;
    private final DateField seenOn;
    private final TextField seenBy;
    private final DateField expiresOn;
    private final TextField note;
    private final Label standing = new Label();
    private final VBox node;

    CheckLine(Tools tools, DueDiligence check, Runnable taken) {
        this.tools = tools;
        this.check = check;
        this.inputs = new LineInputs(tools);
        kind = inputs.choice("partner.check.kind", List.of(CheckKind.values()), check.kind(), tools::word, taken);
        kind.setPrefWidth(250);
        seenOn = inputs.date("partner.check.seen-on", check.seenOn());
        seenBy = inputs.text("partner.check.seen-by", check.seenBy(), 12);
        expiresOn = inputs.date("partner.check.expires-on", check.expiresOn());
        note = inputs.text("partner.check.note", check.note(), 24);
        HBox.setHgrow(note, Priority.ALWAYS);
        standing.setMinWidth(Label.USE_PREF_SIZE);
        node = new VBox(4, LineInputs.row(kind, said("partner.check.seen-on"), seenOn, seenBy,
            said("partner.check.expires-on"), expiresOn, standing), LineInputs.row(note));
        node.getStyleClass().add("part-block");
        expiresOn.textProperty().addListener((text, before, now) -> say());
        seenOn.textProperty().addListener((text, before, now) -> say());
        say();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<DueDiligence> value() {
        return Optional.of(new DueDiligence(check.id(), kind.getValue(), inputs.day(seenOn, check.seenOn()),
            seenBy.getText().strip(), inputs.day(expiresOn, check.expiresOn()), note.getText().strip()));
    }

    @Override
    public Optional<Problem> problem() {
        return inputs.dateProblem(seenOn, expiresOn).or(() -> value().flatMap(typed -> typed.problems().stream().findFirst()));
    }

    @Override
    public Node first() {
        return kind;
    }

    private void say() {
        DueDiligence typed = value().orElse(check);
        String last = tools.formats().shortDate(typed.expiresOn());
        switch (typed.standing(tools.formats().today())) {
            case EXPIRED -> say(tools.text("partner.check.expired", last), Chips.Role.BAD);
            case EXPIRES_SOON -> say(tools.text("partner.check.expires-soon", last), Chips.Role.WARN);
            case IN_DATE -> say(tools.text("partner.check.in-date"), Chips.Role.GOOD);
            case NOT_SEEN -> say(tools.text("partner.check.not-seen"), Chips.Role.PLAIN);
        }
    }

    private void say(String words, Chips.Role role) {
        standing.setText(words);
        Chips.dress(standing, role);
    }

    private Label said(String key) {
        Label label = new Label(tools.text(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
