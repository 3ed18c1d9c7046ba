package org.partnershipregister.ui.obligation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** One obligation: what, by when, how often, and by whom where the parties are known. */
public final class ObligationLine implements PartsEditor.Line<Obligation> {
    private static final int DATE_COLUMNS = 11;
    private static final double WIDEST_NAME = 240;

    private final Obligation obligation;
    private final LineInputs inputs;
    private final TextField text;
    private final DateField due;
    private final ComboBox<ObligationRepeats> repeats;
    private final Optional<ComboBox<Optional<UUID>>> who;
    private final HBox box;

    /** For an agreement that is still being recorded, whose parties are not known yet. */
    public ObligationLine(Obligation obligation, Tools tools, Runnable taken) {
        this(obligation, tools, taken, List.of());
    }

    ObligationLine(Obligation obligation, Tools tools, Runnable taken, List<RecordLink> parties) {
        this.obligation = obligation;
        this.inputs = new LineInputs(tools);
        text = inputs.text("obligation.text", obligation.text(), 40);
        HBox.setHgrow(text, Priority.ALWAYS);
        due = inputs.date("obligation.due", obligation.due());
        due.setPrefColumnCount(DATE_COLUMNS);
        repeats = inputs.choice("obligation.repeats", List.of(ObligationRepeats.values()), obligation.repeats(), tools::word, taken);
        who = parties.isEmpty() ? Optional.empty() : Optional.of(inputs.choice("obligation.who",
            Stream.concat(Stream.of(Optional.<UUID>empty()), parties.stream().map(party -> Optional.of(party.id()))).toList(),
            obligation.organisation(), one -> named(one, parties, tools), taken));
        who.ifPresent(choice -> choice.setMaxWidth(WIDEST_NAME));
        box = who.map(choice -> LineInputs.row(text, choice, due, repeats)).orElseGet(() -> LineInputs.row(text, due, repeats));
    }

    private static String named(Optional<UUID> one, List<RecordLink> parties, Tools tools) {
        return one.flatMap(id -> parties.stream().filter(party -> party.id().equals(id)).findFirst()).map(RecordLink::name)
            .orElse(tools.text("obligation.anyone"));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Obligation> value() {
        return text.getText().isBlank() ? Optional.empty()
            : Optional.of(obligation.of(who.map(ComboBox::getValue).orElse(obligation.organisation())).saying(text.getText().strip(), inputs.day(due, obligation.due()), repeats.getValue()));
    }

    @Override
    public Optional<Problem> problem() {
        return inputs.dateProblem(due);
    }

    @Override
    public Node first() {
        return text;
    }
}
