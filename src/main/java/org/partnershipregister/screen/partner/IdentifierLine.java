package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** A number in a public register in a line; its format is doubted, never refused. */
final class IdentifierLine implements PartsEditor.Line<Identifier> {
    private final Identifier identifier;
    private final ComboBox<Identifier.Scheme> scheme;
    private final TextField number;
    private final HBox node;

    IdentifierLine(Tools tools, Identifier identifier, Runnable chosen) {
        this.identifier = identifier;
        LineInputs inputs = new LineInputs(tools);
        scheme = inputs.choice("part.kind", List.of(Identifier.Scheme.values()), identifier.scheme(), tools::word, chosen);
        number = inputs.text("part.number", identifier.value(), 12);
        node = LineInputs.row(scheme, number);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Identifier> value() {
        String typed = number.getText().strip();
        return typed.isEmpty() ? Optional.empty()
            : Optional.of(new Identifier(identifier.id(), scheme.getValue(), typed));
    }

    @Override
    public Optional<Problem> problem() {
        return value().flatMap(Identifier::doubt);
    }

    @Override
    public Node first() {
        return number;
    }
}
