package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** A further name in a line: what sort of name, the name, from when to when. */
final class NameLine implements PartsEditor.Line<OtherName> {
    private final OtherName name;
    private final LineInputs inputs;
    private final ComboBox<OtherName.NameKind> kind;
    private final TextField text;
    private final DateField from;
    private final DateField to;
    private final HBox node;

    NameLine(Tools tools, OtherName name, Runnable chosen) {
        this.name = name;
        inputs = new LineInputs(tools);
        kind = inputs.choice("part.kind", List.of(OtherName.NameKind.values()), name.kind(), tools::word, chosen);
        text = inputs.text("part.name", name.name(), 14);
        from = inputs.date("part.from", name.from());
        to = inputs.date("part.to", name.to());
        node = LineInputs.row(kind, text, from, to);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<OtherName> value() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(new OtherName(name.id(), kind.getValue(), typed,
            inputs.day(from, name.from()), inputs.day(to, name.to())));
    }

    @Override
    public Optional<Problem> problem() {
        boolean backwards = from.day().isPresent() && to.day().map(day -> day.isBefore(from.day().get())).orElse(false);
        return inputs.dateProblem(from, to).or(() -> backwards
            ? Optional.of(Problem.error("otherNames", "problem.date-order", from.day().get())) : Optional.empty());
    }

    @Override
    public Node first() {
        return text;
    }
}
